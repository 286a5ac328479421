package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.person.Person;
import org.homeward.shared.Holds;

/**
 * A day to come of one member of a family that touches the others: a husband is to be released, a mother has her day in
 * court. It asks for a look at the cases of the others by that day. It says nothing about any of them.
 */
@jakarta.persistence.Entity
@Table(name = "family_date")
public class FamilyDate extends CaseFact {

    /** Whose day it is. */
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    /** A code of {@code family-date}. */
    @Column(nullable = false)
    @Holds(C2) private String kind;

    @Column(name = "expected_on", nullable = false)
    @Holds(C2) private LocalDate expectedOn;

    protected FamilyDate() {
    }

    FamilyDate(CaseFile file, Person person, FamilyDateAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.person = person;
        this.kind = told.kind();
        this.expectedOn = told.expectedOn();
    }

    public Person getPerson() {
        return person;
    }

    public String getKind() {
        return kind;
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }
}
