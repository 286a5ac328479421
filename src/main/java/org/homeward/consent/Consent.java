package org.homeward.consent;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;
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
import org.homeward.person.Person;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * What a person decided about one purpose, at one time.
 *
 * <p>First somebody explains, then asks; the person agrees, or does not, or cannot decide. For a child the guardian
 * decides and the child's own assent stands beside. Whoever agreed may withdraw on any day, as easily as they agreed.
 * Each decision is a record of its own, numbered within its purpose; none is ever changed. The last one counts.
 */
@jakarta.persistence.Entity
@Table(name = "consent")
public class Consent extends Entity implements OfACase {

    @Column(name = "case_id", nullable = false)
    @Holds(C0) private UUID caseId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    /** A code of {@code consent-purpose}. */
    @Column(nullable = false)
    @Holds(C0) private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private ConsentState state;

    /** Which decision about this purpose it is, from 1. */
    @Column(nullable = false)
    @Holds(C0) private int round;

    @Column(name = "decided_on", nullable = false)
    @Holds(C0) private LocalDate decidedOn;

    @Column(name = "guardian")
    @Holds(C1) private String guardian;

    @Column(name = "childs_assent")
    @Holds(C2) private String childsAssent;

    @Column(name = "how")
    @Holds(C0) private String how;

    @Column(name = "language")
    @Holds(C0) private String language;

    @Column(name = "interpreter")
    @Holds(C0) private String interpreter;

    @Column(name = "note")
    @Holds(C2) private String note;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    protected Consent() {
    }

    Consent(Person person, UUID caseId, String purpose, int round, ConsentAsTold told, UserAccount by, Instant now) {
        super(Ids.next());
        this.caseId = caseId;
        this.person = person;
        this.purpose = purpose;
        this.round = round;
        this.state = told.state();
        this.decidedOn = told.on();
        this.guardian = told.guardian();
        this.childsAssent = told.childsAssent();
        this.how = told.how();
        this.language = told.language();
        this.interpreter = told.interpreter();
        this.note = told.note();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The withdrawal of this consent. */
    Consent withdrawn(LocalDate on, String why, UserAccount by, Instant now) {
        ConsentAsTold told = new ConsentAsTold(null, ConsentState.WITHDRAWN, on, guardian, childsAssent, null, language, null, why);
        return new Consent(person, caseId, purpose, round + 1, told, by, now);
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    public boolean isGiven() {
        return state == ConsentState.GIVEN;
    }

    public String getPurpose() {
        return purpose;
    }

    public ConsentState getState() {
        return state;
    }

    public int getRound() {
        return round;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getGuardian() {
        return guardian;
    }

    public String getChildsAssent() {
        return childsAssent;
    }

    public String getHow() {
        return how;
    }

    public String getLanguage() {
        return language;
    }

    public String getInterpreter() {
        return interpreter;
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
}
