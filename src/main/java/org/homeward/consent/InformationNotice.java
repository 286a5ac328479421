package org.homeward.consent;

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
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** That somebody explained to a person what is kept about them, why, who reads it, and what they may ask for; in which language. */
@jakarta.persistence.Entity
@Table(name = "information_notice")
public class InformationNotice extends Entity implements OfACase {

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;

    @Column(nullable = false)
    private String language;

    @Column(name = "interpreter")
    private String interpreter;

    @Column(name = "explained_by", nullable = false)
    private String explainedBy;

    @Column(name = "copy_left", nullable = false)
    private String copy;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

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
