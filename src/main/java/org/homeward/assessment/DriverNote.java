package org.homeward.assessment;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;

/**
 * One look at one reason of joining: whether it was there then, and how much of it is there today.
 *
 * <p>What once drove somebody often waits at home: the same idle days, the same quarrels. So the reasons are looked at
 * again, and where one is still there, the need behind it gets a step in the plan. Never kept about a child.
 */
@jakarta.persistence.Entity
@Table(name = "driver_note")
public class DriverNote extends Note {

    /** A code of {@code config/drivers.yaml}. */
    @Column(nullable = false)
    @Holds(C0) private String driver;

    @Column(name = "noted_on", nullable = false)
    @Holds(C0) private LocalDate notedOn;

    /** A code of {@code answer}. */
    @Column(name = "at_joining", nullable = false)
    @Holds(C2) private String atJoining;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C2) private DriverToday today;

    @Column(name = "note")
    @Holds(C2) private String note;

    /** How we know: a code of {@code source-type}. */
    @Column(name = "source_type", nullable = false)
    @Holds(C0) private String sourceType;

    /** How certain: a code of {@code certainty}. */
    @Column(nullable = false)
    @Holds(C0) private String certainty;

    protected DriverNote() {
    }

    DriverNote(CaseFile file, DriversAsTold talk, DriversAsTold.Line line, UserAccount by, Instant now) {
        super(file, by, now);
        this.driver = line.driver();
        this.notedOn = talk.notedOn();
        this.atJoining = line.atJoining();
        this.today = line.today();
        this.note = line.note();
        this.sourceType = talk.sourceType();
        this.certainty = talk.certainty();
    }

    @Override
    public String about() {
        return driver;
    }

    public String getDriver() {
        return driver;
    }

    public LocalDate getNotedOn() {
        return notedOn;
    }

    public String getAtJoining() {
        return atJoining;
    }

    public DriverToday getToday() {
        return today;
    }

    public String getNote() {
        return note;
    }

    public String getSourceType() {
        return sourceType;
    }

    public String getCertainty() {
        return certainty;
    }
}
