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

/** One name of one person, in the script it was given in. */
@jakarta.persistence.Entity
@Table(name = "person_name")
@EntityListeners(FieldHistory.class)
public class PersonName extends Entity implements Droppable {

    public static final int LONGEST = 200;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    @Column(name = "name_text", nullable = false)
    @Holds(C1) private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private NameKind kind;

    @Column(name = "place", nullable = false)
    @Holds(C0) private int place;

    @Column(nullable = false)
    @Holds(C0) private boolean dropped;

    protected PersonName() {
    }

    PersonName(Person person, String text, NameKind kind, int place) {
        super(Ids.next());
        this.person = person;
        this.text = text;
        this.kind = kind;
        this.place = place;
    }

    void change(String newText, NameKind newKind) {
        text = newText;
        kind = newKind;
    }

    void drop() {
        dropped = true;
    }

    @Override
    public String inWords() {
        return text;
    }

    boolean isDropped() {
        return dropped;
    }

    public String getText() {
        return text;
    }

    public NameKind getKind() {
        return kind;
    }

    public int getPlace() {
        return place;
    }
}
