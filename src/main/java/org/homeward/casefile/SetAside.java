package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * That a case does not go on: it waits on hold until a day, went to another programme, was declined, or turned out to be
 * of somebody who has a case already. Each says why, and may be taken back; then the case is where its milestones say.
 */
@jakarta.persistence.Entity
@Stays("why the case did not go on, for the programme's counts")
@Table(name = "set_aside")
public class SetAside extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** {@code ON_HOLD}, {@code TRANSFERRED}, {@code DECLINED} or {@code DUPLICATE}. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Stage overlay;

    /** A code of {@code hold-reason} for a hold, of {@code leaving-reason} for the others. */
    @Column(nullable = false)
    @Holds(C0) private String reason;

    /** Until when a hold is meant to last. */
    @Column(name = "until_day")
    @Holds(C0) private LocalDate until;

    /** Who took a transferred case over, or the number of the case that a duplicate repeats. */
    @Column(name = "detail")
    @Holds(C2) private String detail;

    @Column(name = "note")
    @Holds(C2) private String note;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "set_by")
    @Holds(C0) private UserAccount setBy;

    @Column(name = "set_at", nullable = false)
    @Holds(C0) private Instant setAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    @Holds(C0) private UserAccount endedBy;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    protected SetAside() {
    }

    SetAside(CaseFile file, Stage overlay, String reason, LocalDate until, String detail, String note, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.overlay = overlay;
        this.reason = reason;
        this.until = until;
        this.detail = detail;
        this.note = note;
        this.setBy = by;
        this.setAt = now;
    }

    void end(UserAccount by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public Stage getOverlay() {
        return overlay;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getDetail() {
        return detail;
    }

    public String getNote() {
        return note;
    }

    public UserAccount getSetBy() {
        return setBy;
    }

    public Instant getSetAt() {
        return setAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
