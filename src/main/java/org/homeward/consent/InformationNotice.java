package org.homeward.consent;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
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

/** That somebody explained to a person what is kept about them, why, who reads it, and what they may ask for; in which language. */
@jakarta.persistence.Entity
@Table(name = "information_notice")
public class InformationNotice extends Entity implements OfACase {

    @Column(name = "case_id", nullable = false)
    @Holds(C0) private UUID caseId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    @Column(name = "given_on", nullable = false)
    @Holds(C0) private LocalDate givenOn;

    @Column(nullable = false)
    @Holds(C0) private String language;

    @Column(name = "interpreter")
    @Holds(C0) private String interpreter;

    @Column(name = "explained_by", nullable = false)
    @Holds(C0) private String explainedBy;

    @Column(name = "copy_left", nullable = false)
    @Holds(C0) private String copy;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    protected InformationNotice() {
    }

    InformationNotice(Person person, UUID caseId, NoticeAsTold told, UserAccount by, Instant now) {
        super(Ids.next());
        this.caseId = caseId;
        this.person = person;
        this.givenOn = told.on();
        this.language = told.language();
        this.interpreter = told.interpreter();
        this.explainedBy = told.explainedBy();
        this.copy = told.copy();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public String getLanguage() {
        return language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public String getExplainedBy() {
        return explainedBy;
    }

    public String getCopy() {
        return copy;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
