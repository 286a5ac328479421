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
import org.homeward.access.TwoPersonRequest;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * That somebody asks for a case to be closed, or for a closed one to be opened again.
 *
 * <p>Whoever knows the case asks and says why. A supervisor who is not the one who asked approves, or sends it back
 * with what is missing; then it may be asked again. What was asked and decided stays on record.
 */
@jakarta.persistence.Entity
@Stays("who closed the case and on which ground, for the programme's counts")
@Table(name = "case_request")
public class CaseRequest extends TwoPersonRequest implements OfACase {

    /** What is asked for. */
    public enum Kind { CLOSING, REOPENING }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Kind kind;

    /** A code of {@code closing-reason} or {@code reopening-reason}. */
    @Column(nullable = false)
    @Holds(C0) private String reason;

    @Column(name = "note")
    @Holds(C2) private String note;

    @Column(name = "plan_outcome")
    @Holds(C0) private String planOutcome;

    @Column(name = "informed_on")
    @Holds(C0) private LocalDate informedOn;

    @Column(name = "informed_how")
    @Holds(C0) private String informedHow;

    @Column(name = "not_informed_reason")
    @Holds(C2) private String notInformedReason;

    @Column(name = "follow_up")
    @Holds(C0) private String followUp;

    @Column(name = "follow_up_note")
    @Holds(C2) private String followUpNote;

    @Column(name = "retain_until")
    @Holds(C0) private LocalDate retainUntil;

    protected CaseRequest() {
    }

    private CaseRequest(CaseFile file, Kind kind, String reason, String note, UserAccount by, Instant now) {
        super(by, now);
        this.file = file;
        this.kind = kind;
        this.reason = reason;
        this.note = note;
    }

    static CaseRequest toClose(CaseFile file, ClosingAsTold told, UserAccount by, Instant now) {
        CaseRequest request = new CaseRequest(file, Kind.CLOSING, told.reason(), told.note(), by, now);
        request.planOutcome = told.planOutcome();
        request.informedOn = told.informedOn();
        request.informedHow = told.informedHow();
        request.notInformedReason = told.notInformedReason();
        request.followUp = told.followUp();
        request.followUpNote = told.followUpNote();
        request.retainUntil = told.retainUntil();
        return request;
    }

    static CaseRequest toReopen(CaseFile file, String reason, String note, UserAccount by, Instant now) {
        return new CaseRequest(file, Kind.REOPENING, reason, note, by, now);
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public boolean isClosing() {
        return kind == Kind.CLOSING;
    }

    public CaseFile getFile() {
        return file;
    }

    public Kind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    public String getPlanOutcome() {
        return planOutcome;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public String getInformedHow() {
        return informedHow;
    }

    public String getNotInformedReason() {
        return notInformedReason;
    }

    public String getFollowUp() {
        return followUp;
    }

    public String getFollowUpNote() {
        return followUpNote;
    }

    public LocalDate getRetainUntil() {
        return retainUntil;
    }
}
