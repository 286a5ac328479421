package org.homeward.person;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** That somebody lives, or lived, in a household. Nobody lives in two at once. */
@jakarta.persistence.Entity
@Table(name = "household_member")
@EntityListeners(FieldHistory.class)
public class Membership extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    @Holds(C0) private Household household;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    /** The first day, or null when nobody knows. */
    @Holds(C0) private LocalDate since;

    @Column(name = "until_day")
    @Holds(C0) private LocalDate until;

    /** The person while they live here, else null; unique, so that the database too knows of one household at a time. */
    @Column(name = "current_of")
    @Holds(C0) private UUID currentOf;

    protected Membership() {
    }

    Membership(Household household, Person person, LocalDate since) {
        super(Ids.next());
        this.household = household;
        this.person = person;
        this.since = since;
        this.currentOf = person.getId();
    }

    void movedOut(LocalDate day) {
        until = day;
        currentOf = null;
    }

    public boolean isCurrent() {
        return currentOf != null;
    }

    public Household getHousehold() {
        return household;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }
}
