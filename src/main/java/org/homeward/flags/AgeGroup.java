package org.homeward.flags;

import java.time.LocalDate;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.Track;
import org.homeward.person.Person;

/** Whom an indicator may be used for. The letters are those of the catalogue's files. */
public enum AgeGroup {
    /** Adult who returned. */
    A,
    /** Spouse or partner. */
    S,
    /** Youth, 15 to 17. */
    Y,
    /** 12 to 14. */
    M,
    /** Under 12, or a child whose age nobody knows. */
    C;

    private static final int YOUTH = 15;
    private static final int TEEN = 12;

    /** The group of the case's person on a day. A vague birth is read so that the younger, more protected group holds. */
    public static AgeGroup of(CaseFile file, LocalDate day) {
        Integer age = file.getPerson().ageOn(day).orElse(null);
        if (file.getTrack() != Track.CHILD && (age == null || age >= Person.GROWN_UP)) {
            return file.getTrack() == Track.SPOUSE ? S : A;
        }
        return age == null || age < TEEN ? C : age < YOUTH ? M : Y;
    }

    public boolean isChild() {
        return this == Y || this == M || this == C;
    }
}
