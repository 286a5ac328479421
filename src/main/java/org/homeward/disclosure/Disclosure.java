package org.homeward.disclosure;

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
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * Something about a person that is told outside the team.
 *
 * <p>Somebody who works on the case proposes it: what, to whom, why, on which legal basis, and whether the person knows.
 * A supervisor who is not the proposer approves or refuses it. For a child the child-protection lead may refuse it at any
 * time before it is given. Then it is given, and stays on record as it was proposed: nothing in it is ever changed,
 * only what happens next is added. When the person was not told, a day is set on which that is looked at again.
 */
@jakarta.persistence.Entity
@Stays("that something was told outside, when, on which basis and by which two people; not what, about whom or to whom")
@Table(name = "disclosure")
public class Disclosure extends Entity implements OfACase {

    /** How far it is. */
    public enum State { PROPOSED, APPROVED, REFUSED, VETOED, GIVEN }

    /** The code of {@code disclosure-told} for a person who knows. */
    static final String TOLD = "yes";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Holds(C0) private String what;

    @Holds(C2) private String details;

    @Holds(C2) private String organisation;

    @Holds(C2) private String recipient;

    @Column(name = "legal_basis")
    @Holds(C0) private String legalBasis;

    @Holds(C2) private String purpose;

    @Holds(C0) private String told;

    @Column(name = "why_not_told")
    @Holds(C2) private String whyNotTold;

    @Column(name = "tell_by")
    @Holds(C0) private LocalDate tellBy;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by")
    @Holds(C0) private UserAccount askedBy;

    @Column(name = "asked_at")
    @Holds(C0) private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Holds(C0) private State state = State.PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    @Holds(C0) private UserAccount decidedBy;

    @Column(name = "decided_at")
    @Holds(C0) private Instant decidedAt;

    @Column(name = "decision_note")
    @Holds(C2) private String decisionNote;

    @Column(name = "given_on")
    @Holds(C0) private LocalDate givenOn;

    @Column(name = "given_how")
    @Holds(C0) private String givenHow;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "given_by")
    @Holds(C0) private UserAccount givenBy;

    @Column(name = "told_on")
    @Holds(C0) private LocalDate toldOn;

    /** The flag of which something is told, or null. It may be gone before this is. */
    @Column(name = "flag_id")
    @Holds(C0) private UUID flagId;

    protected Disclosure() {
    }

    Disclosure(CaseFile file, DisclosureAsTold as, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.what = String.join(" ", as.what());
        this.details = as.details().strip();
        this.organisation = as.organisation().strip();
        this.recipient = as.recipient().strip();
        this.legalBasis = as.legalBasis();
        this.purpose = as.purpose().strip();
        this.told = as.told();
        this.whyNotTold = as.told().equals(TOLD) ? null : as.whyNotTold().strip();
        this.tellBy = as.told().equals(TOLD) ? null : as.tellBy();
        this.askedBy = by;
        this.askedAt = now;
    }

    void isOf(UUID flag) {
        flagId = flag;
    }

    void decide(State decision, String note, UserAccount by, Instant now) {
        state = decision;
        decisionNote = note == null ? null : note.strip();
        decidedBy = by;
        decidedAt = now;
    }

    void give(LocalDate on, String how, UserAccount by) {
        state = State.GIVEN;
        givenOn = on;
        givenHow = how;
        givenBy = by;
    }

    void tell(LocalDate on) {
        toldOn = on;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    UUID getFlagId() {
        return flagId;
    }

    CaseFile file() {
        return file;
    }

    /** The number of the case. */
    public String getNumber() {
        return file.getNumber();
    }

    /** Codes of {@code disclosure-part}. */
    public List<String> getWhat() {
        return List.of(what.split(" "));
    }

    public String getDetails() {
        return details;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public String getPurpose() {
        return purpose;
    }

    /** A code of {@code disclosure-told}, as it was when it was proposed. */
    public String getTold() {
        return told;
    }

    public String getWhyNotTold() {
        return whyNotTold;
    }

    public LocalDate getTellBy() {
        return tellBy;
    }

    /** Whether the person is still to be told. */
    public boolean isToBeTold() {
        return tellBy != null && toldOn == null;
    }

    /** Whether the person knew from the beginning or was told since. */
    public boolean isKnownToThePerson() {
        return TOLD.equals(told) || toldOn != null;
    }

    public UserAccount getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public State getState() {
        return state;
    }

    public UserAccount getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    /** A code of {@code disclosure-how}. */
    public String getGivenHow() {
        return givenHow;
    }

    public UserAccount getGivenBy() {
        return givenBy;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }
}
