package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * The first look whether anybody is in danger: the person, somebody through them, a child, by illness, by exploitation.
 * Each question is answered yes, no or unknown; «unknown» is an honest answer and means to look again. Done early, kept
 * for good, and done again whenever something changed.
 */
@jakarta.persistence.Entity
@Table(name = "safety_screening")
public class SafetyScreening extends CaseEntry {

    @Column(name = "screened_on", nullable = false)
    @Holds(C0) private LocalDate screenedOn;

    @Column(name = "safe_now", nullable = false)
    @Holds(C2) private String safeNow;

    @Column(name = "harm_to_self", nullable = false)
    @Holds(C2) private String harmToSelf;

    @Column(name = "harm_by_others", nullable = false)
    @Holds(C2) private String harmByOthers;

    @Column(name = "harm_to_others", nullable = false)
    @Holds(C2) private String harmToOthers;

    @Column(name = "child_safe", nullable = false)
    @Holds(C2) private String childSafe;

    @Column(name = "acute_health", nullable = false)
    @Holds(C2) private String acuteHealth;

    /** Signs of trafficking or of gender-based violence. */
    @Column(name = "exploited", nullable = false)
    @Holds(C2) private String exploited;

    @Column(name = "note")
    @Holds(C2) private String note;

    protected SafetyScreening() {
    }

    SafetyScreening(CaseFile file, SafetyScreeningAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.screenedOn = told.on();
        this.safeNow = told.safeNow();
        this.harmToSelf = told.harmToSelf();
        this.harmByOthers = told.harmByOthers();
        this.harmToOthers = told.harmToOthers();
        this.childSafe = told.childSafe();
        this.acuteHealth = told.acuteHealth();
        this.exploited = told.exploited();
        this.note = told.note();
    }

    public LocalDate getScreenedOn() {
        return screenedOn;
    }

    public String getSafeNow() {
        return safeNow;
    }

    public String getHarmToSelf() {
        return harmToSelf;
    }

    public String getHarmByOthers() {
        return harmByOthers;
    }

    public String getHarmToOthers() {
        return harmToOthers;
    }

    public String getChildSafe() {
        return childSafe;
    }

    public String getAcuteHealth() {
        return acuteHealth;
    }

    public String getExploited() {
        return exploited;
    }

    public String getNote() {
        return note;
    }
}
