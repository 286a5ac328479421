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
import org.homeward.audit.Droppable;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * A way to reach somebody, and whether using it puts anybody in danger: who else may answer the phone, who opens the
 * letters. One that is no longer right is dropped from the page and stays in the history.
 */
@jakarta.persistence.Entity
@Table(name = "way_of_contact")
@EntityListeners(FieldHistory.class)
public class WayOfContact extends Entity implements Droppable {

    /** Whether it may be used without asking. */
    public enum Safe { YES, ASK_FIRST, NO, NOT_KNOWN }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    /** A code of {@code contact-way}. */
    @Column(nullable = false)
    @Holds(C0) private String kind;

    /** The number, the address, or through whom. */
    @Column(nullable = false)
    @Holds(C1) private String detail;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Safe safe;

    @Column(name = "answered_by")
    @Holds(C1) private String answeredBy;

    @Column(name = "best_time")
    @Holds(C1) private String bestTime;

    @Column(nullable = false)
    @Holds(C0) private boolean dropped;

    protected WayOfContact() {
    }

    WayOfContact(Person person, WayAsTold told) {
        super(Ids.next());
        this.person = person;
        change(told);
    }

    /** A way of contact as told. */
    public record WayAsTold(String kind, String detail, Safe safe, String answeredBy, String bestTime) {
    }

    final void change(WayAsTold told) {
        kind = told.kind();
        detail = told.detail();
        safe = told.safe();
        answeredBy = told.answeredBy();
        bestTime = told.bestTime();
    }

    void drop() {
        dropped = true;
    }

    @Override
    public String inWords() {
        return detail;
    }

    boolean isUsable() {
        return !dropped && safe == Safe.YES;
    }

    public Person getPerson() {
        return person;
    }

    public String getKind() {
        return kind;
    }

    public String getDetail() {
        return detail;
    }

    public Safe getSafe() {
        return safe;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public String getBestTime() {
        return bestTime;
    }
}
