package org.homeward.assessment;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseEntry;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;

/**
 * One sitting in which somebody told of their life: when, in which language, where, who was in the room.
 *
 * <p>What was told is kept part by part, each saved when it was told. Nobody tells everything at once or the same way
 * twice: later tellings stand beside the first, and none corrects another. Never kept about a child.
 */
@jakarta.persistence.Entity
@Table(name = "telling")
public class Telling extends CaseEntry {

    @Column(name = "told_on", nullable = false)
    @Holds(C0) private LocalDate toldOn;

    /** A code of {@code language}. */
    @Column(name = "spoken", nullable = false)
    @Holds(C0) private String spoken;

    /** A code of {@code care-interpreter}. */
    @Column(nullable = false)
    @Holds(C0) private String interpreter;

    /** A code of {@code telling-place}. */
    @Column(nullable = false)
    @Holds(C2) private String place;

    /** Who was in the room besides the two: codes of {@code care-present}, separated by commas; empty for nobody. */
    @Column(nullable = false)
    @Holds(C2) private String present;

    /** More about place and people, or null. */
    @Column(name = "note")
    @Holds(C2) private String note;

    protected Telling() {
    }

    Telling(CaseFile file, TellingAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.toldOn = told.toldOn();
        this.spoken = told.spoken();
        this.interpreter = told.interpreter();
        this.place = told.place();
        this.present = String.join(",", told.present());
        this.note = told.note();
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public String getSpoken() {
        return spoken;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public String getPlace() {
        return place;
    }

    public List<String> getPresent() {
        return Arrays.stream(present.split(",")).filter(code -> !code.isEmpty()).toList();
    }

    public String getNote() {
        return note;
    }
}
