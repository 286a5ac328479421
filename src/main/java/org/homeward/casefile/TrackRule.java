package org.homeward.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.person.PartialDate;
import org.homeward.person.Person;
import org.homeward.shared.Refusal;

/**
 * Which track somebody goes on. Anyone who is under 18, or may be as far as the birth is known, goes on the child track
 * whatever they did; nobody of 18 or more does. Where no birth is known the worker chooses.
 */
final class TrackRule {

    private TrackRule() {
    }

    /** Why the chosen track cannot be, or empty. */
    static Optional<Refusal> refuses(Track chosen, Optional<PartialDate> birth, LocalDate today, String field) {
        if (chosen == null || birth.isEmpty()) {
            return Optional.empty();
        }
        boolean child = isChild(birth.get(), today);
        return child == (chosen == Track.CHILD) ? Optional.empty()
                : Optional.of(Refusal.at(field, child ? "casefile.register.under-18" : "casefile.register.over-18"));
    }

    /** The track when nobody chose one; empty when age and relation do not tell. */
    static Optional<Track> suggest(Optional<PartialDate> birth, boolean first, boolean partner, LocalDate today) {
        if (birth.isPresent() && isChild(birth.get(), today)) {
            return Optional.of(Track.CHILD);
        }
        return partner ? Optional.of(Track.SPOUSE) : first ? Optional.of(Track.ADULT_RETURNEE) : Optional.empty();
    }

    private static boolean isChild(PartialDate birth, LocalDate today) {
        return birth.ageOn(today) < Person.GROWN_UP;
    }
}
