package org.homeward.judgement;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * What qualified people think of the situation of one adult, on the information of one day.
 *
 * <p>Somebody begins to write it with everything on record beside them, goes on on other days, and may let colleagues
 * write along. It tells the story of why this and why now, what could come, what is to be done, and ends in a few
 * answers in words with how sure the writers are and what they do not know. Finished, it stays as it is for at most
 * half a year; what changed meanwhile is explained in the next one. Somebody who wrote nothing of it reads it, agrees or
 * says what they see differently, and that is kept and printed. About one in ten is judged by a second person who has
 * not read it; which ones is settled when it is begun, and nobody sees it before the end. It is an opinion with a date.
 */
@jakarta.persistence.Entity
@Table(name = "judgement")
public class Judgement extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "begun_by")
    @Holds(C0) private UserAccount begunBy;

    @Column(name = "begun_at", nullable = false)
    @Holds(C0) private Instant begunAt;

    /** Whether it is to be judged twice; told to nobody before it is finished. */
    @Column(nullable = false)
    @Holds(C0) private boolean drawn;

    /** Who saved something of the draft last; with the time, so that every saving moves the version on. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by")
    @Holds(C0) private UserAccount savedBy;

    @Column(name = "saved_at")
    @Holds(C0) private Instant savedAt;

    @Embedded
    @Holds(C0) private Summary summary;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "finished_by")
    @Holds(C0) private UserAccount finishedBy;

    @Column(name = "finished_at")
    @Holds(C0) private Instant finishedAt;

    @Column(name = "valid_until")
    @Holds(C0) private LocalDate validUntil;

    /** When it is looked at again, at the latest on its last day. */
    @Column(name = "review_on")
    @Holds(C0) private LocalDate reviewOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "read_by")
    @Holds(C0) private UserAccount readBy;

    @Column(name = "read_at")
    @Holds(C0) private Instant readAt;

    /** What the second reader sees differently; null when they agree or nobody has read it yet. */
    @Column(name = "dissent")
    @Holds(C2) private String dissent;

    protected Judgement() {
    }

    Judgement(CaseFile file, boolean drawn, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.drawn = drawn;
        this.begunBy = by;
        this.begunAt = now;
    }

    void saved(UserAccount by, Instant now) {
        savedBy = by;
        savedAt = now;
    }

    void summarise(Summary told) {
        summary = told;
    }

    void finish(LocalDate validTo, LocalDate review, UserAccount by, Instant now) {
        validUntil = validTo;
        reviewOn = review;
        finishedBy = by;
        finishedAt = now;
    }

    /** @param differently what the reader sees differently, or null when they agree */
    void read(String differently, UserAccount by, Instant now) {
        dissent = differently;
        readBy = by;
        readAt = now;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public boolean isValidOn(LocalDate day) {
        return validUntil != null && !validUntil.isBefore(day);
    }

    boolean isDrawn() {
        return drawn;
    }

    public CaseFile getFile() {
        return file;
    }

    public UserAccount getBegunBy() {
        return begunBy;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public UserAccount getSavedBy() {
        return savedBy;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Summary getSummary() {
        return summary;
    }

    public UserAccount getFinishedBy() {
        return finishedBy;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public UserAccount getReadBy() {
        return readBy;
    }

    public Instant getReadAt() {
        return readAt;
    }

    public String getDissent() {
        return dissent;
    }
}
