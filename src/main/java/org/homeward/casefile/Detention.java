package org.homeward.casefile;

import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** A time in which somebody was held, by whom ever, here or abroad. Nothing is kept of what for. */
@jakarta.persistence.Entity
@Table(name = "detention")
public class Detention extends CaseFact {

    /** The place or the body that held them, in words. */
    @Column(name = "held_at", nullable = false)
    @Holds(C2) private String heldAt;

    @Column(name = "held_from", nullable = false)
    @Holds(C2) private LocalDate heldFrom;

    /** Null while it lasts. */
    @Column(name = "held_until")
    @Holds(C2) private LocalDate heldUntil;

    protected Detention() {
    }

    Detention(CaseFile file, DetentionAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.heldAt = told.heldAt();
        this.heldFrom = told.heldFrom();
        this.heldUntil = told.heldUntil();
    }

    public String getHeldAt() {
        return heldAt;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }
}
