package org.homeward.person;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * What two people are to each other. Kept once, read from either side: «Amina is Yusuf's mother», «Yusuf is Amina's
 * son». A partnership may end on a day; what was recorded by mistake is marked so with the reason and counts no more.
 */
@jakarta.persistence.Entity
@Table(name = "relationship")
@EntityListeners(FieldHistory.class)
public class Relationship extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "one_id")
    @Holds(C0) private Person one;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    @Holds(C0) private Person other;

    /** What {@link #one} is to {@link #other}. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C1) private RelationRole kind;

    @Holds(C1) private LocalDate since;

    @Column(name = "until_day")
    @Holds(C1) private LocalDate until;

    @Column(name = "in_error_reason")
    @Holds(C1) private String inErrorReason;

    protected Relationship() {
    }

    /** That {@code person} is the {@code role} of {@code of}. */
    Relationship(Person person, RelationRole role, Person of, LocalDate since) {
        super(Ids.next());
        this.one = role.isStored() ? person : of;
        this.other = role.isStored() ? of : person;
        this.kind = role.isStored() ? role : role.opposite();
        this.since = since;
    }

    void dated(LocalDate from, LocalDate to) {
        since = from;
        until = to;
    }

    void enteredInError(String reason) {
        inErrorReason = reason;
    }

    /** What that person is to the other one. */
    public RelationRole roleOf(Person person) {
        return person.equals(one) ? kind : kind.opposite();
    }

    /** The one of the two who is not this person. */
    public Person otherThan(Person person) {
        return person.equals(one) ? other : one;
    }

    public boolean isBetween(Person person, Person of) {
        return person.equals(one) && of.equals(other) || person.equals(other) && of.equals(one);
    }

    /** Whether it still holds: not ended, not a mistake. */
    public boolean isCurrent() {
        return until == null && inErrorReason == null;
    }

    public Person getOne() {
        return one;
    }

    public Person getOther() {
        return other;
    }

    public RelationRole getKind() {
        return kind;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getInErrorReason() {
        return inErrorReason;
    }
}
