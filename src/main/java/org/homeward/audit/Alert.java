package org.homeward.audit;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * Something uncommon that a person should look into: whose act it was and how often, nothing about any case. While
 * nobody has settled it, the same thing again is counted here. Settled by a supervisor of the team or the
 * data-protection officer, never by whom it is about, with what they found.
 */
@jakarta.persistence.Entity
@Table(name = "audit_alert")
public class Alert extends Entity {

    /** What happened. */
    public enum Kind {
        /** Somebody opened uncommonly many cases in ten minutes. */
        MANY_CASES_OPENED,
        /** Somebody searched uncommonly often in ten minutes. */
        MANY_SEARCHES,
        /** Somebody printed or took out uncommonly much in ten minutes. */
        MUCH_TAKEN_OUT,
        /** Somebody did so much of it that they open, find and take out nothing until this is settled. */
        READING_STOPPED,
        /** What was done waits too long for its seal. */
        AUDIT_UNSEALED,
        /** The audit does not hold what was sealed. */
        AUDIT_NOT_WHOLE,
        /** Somebody opened a case in an emergency. */
        EMERGENCY_ACCESS,
        /** Nobody judged in time whether an emergency was one. */
        EMERGENCY_NOT_JUDGED,
        /** Sign-ins for an account, or from one place, were slowed down. */
        SIGN_INS_SLOWED,
        /** Whoever keeps the server gave an administrator a one-time link. */
        ADMINISTRATOR_RECOVERED
    }

    @Enumerated(EnumType.STRING)
    @Holds(C0) private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_id")
    @Holds(C0) private UserAccount about;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    @Holds(C0) private Team team;

    @Column(name = "first_at")
    @Holds(C0) private Instant firstAt;

    @Column(name = "last_at")
    @Holds(C0) private Instant lastAt;

    @Holds(C0) private int times;

    @Column(name = "settled_at")
    @Holds(C0) private Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by")
    @Holds(C0) private UserAccount settledBy;

    @Holds(C0) private String note;

    protected Alert() {
    }

    /** @param about who did it, or null when it is about the programme itself */
    Alert(Kind kind, UserAccount about, Instant now) {
        super(Ids.next());
        this.kind = kind;
        this.about = about;
        this.team = about == null ? null : about.getTeam();
        this.firstAt = now;
        this.lastAt = now;
        this.times = 1;
    }

    void again(Instant now) {
        lastAt = now;
        times++;
    }

    void settle(UserAccount by, String found, Instant now) {
        settledBy = by;
        note = found;
        settledAt = now;
    }

    boolean isAbout(UUID user) {
        return about != null && about.getId().equals(user);
    }

    public Kind getKind() {
        return kind;
    }

    public UserAccount getAbout() {
        return about;
    }

    public Instant getFirstAt() {
        return firstAt;
    }

    public Instant getLastAt() {
        return lastAt;
    }

    public int getTimes() {
        return times;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public UserAccount getSettledBy() {
        return settledBy;
    }

    public String getNote() {
        return note;
    }
}
