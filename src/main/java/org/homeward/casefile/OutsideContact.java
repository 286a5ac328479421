package org.homeward.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Contact of the person with somebody outside: who it was, how, who began it, whether it was wanted, and how we know.
 *
 * <p>A worker records it when the person tells, a relative tells, or a partner agency writes. It is never changed: what
 * turns out wrong is entered in error and stays readable. With somebody active in the group it opens a flag by a rule;
 * wanted or not, with whom and how certain decides which, and a supervisor judges it.
 */
@jakarta.persistence.Entity
@Table(name = "outside_contact")
public class OutsideContact extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    /** With whom: a code of {@code counterpart} (active, former, recruiter, prisoner, family, mentor, service, unknown). */
    @Column(nullable = false)
    private String counterpart;

    /** The person of the network, where known by name; somebody who has no case. */
    @Column(name = "counterpart_name")
    private String counterpartName;

    /** A code of {@code contact-channel}. */
    @Column(nullable = false)
    private String channel;

    /** Who began it: a code of {@code contact-direction} (person, other, both, unknown). */
    @Column(nullable = false)
    private String direction;

    /** Whether the person answered or it went both ways. */
    @Column(nullable = false)
    private boolean answered;

    /** A code of {@code contact-wanted} (yes, no, mixed, unknown). */
    @Column(nullable = false)
    private String wanted;

    /** Codes of {@code contact-purpose} (family, child, money, threat, invite, unknown), separated by commas. */
    @Column(nullable = false)
    private String purposes;

    @Column(name = "happened_on", nullable = false)
    private LocalDate happenedOn;

    @Column(name = "until_day")
    private LocalDate until;

    /** A code of {@code contact-frequency}. */
    @Column(nullable = false)
    private String frequency;

    /** How we know: a code of {@code source-type}. */
    @Column(name = "source_type", nullable = false)
    private String sourceType;

    /** How certain: a code of {@code certainty} (first-hand, corroborated, single-report, hearsay, doubted). */
    @Column(nullable = false)
    private String certainty;

    @Column(name = "note")
    private String note;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** Why this was a mistake; null while it counts. */
    @Column(name = "in_error_reason")
    private String inErrorReason;

    protected OutsideContact() {
    }

    OutsideContact(CaseFile file, OutsideContactAsTold told, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.counterpart = told.counterpart();
        this.counterpartName = told.counterpartName();
        this.channel = told.channel();
        this.direction = told.direction();
        this.answered = told.answered();
        this.wanted = told.wanted();
        this.purposes = String.join(",", told.purposes());
        this.happenedOn = told.on();
        this.until = told.until();
        this.frequency = told.frequency();
        this.sourceType = told.sourceType();
        this.certainty = told.certainty();
        this.note = told.note();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void enteredInError(String reason) {
        inErrorReason = reason;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public String getCounterpartName() {
        return counterpartName;
    }

    public String getChannel() {
        return channel;
    }

    public String getDirection() {
        return direction;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String getWanted() {
        return wanted;
    }

    public String getPurposes() {
        return purposes;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getFrequency() {
        return frequency;
    }

    public String getSourceType() {
        return sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public String getNote() {
        return note;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getInErrorReason() {
        return inErrorReason;
    }
}
