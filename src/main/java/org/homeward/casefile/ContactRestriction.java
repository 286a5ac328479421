package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * That contact of the person with somebody is forbidden or only allowed in some way, from one day to another.
 *
 * <p>Taken from a paper that says so, never from hearsay; nothing is kept of what for. While it is in force it stands
 * where contacts are recorded, so that nobody arranges by mistake what a court forbade. It ends on its day, or is lifted
 * earlier with the reason. It judges nobody, and a contact in spite of it is recorded like any other.
 */
@jakarta.persistence.Entity
@Table(name = "contact_restriction")
public class ContactRestriction extends CaseEntry {

    /** With whom, as the paper calls them. */
    @Column(nullable = false)
    @Holds(C1) private String who;

    /** A code of {@code restriction-kind}. */
    @Column(nullable = false)
    @Holds(C2) private String kind;

    /** What it rests on: a code of {@code restriction-source}. */
    @Column(nullable = false)
    @Holds(C0) private String source;

    /** Which paper, so that somebody finds it. */
    @Column(nullable = false)
    @Holds(C2) private String document;

    @Column(name = "from_day", nullable = false)
    @Holds(C0) private LocalDate from;

    /** The last day; null when the paper names none. */
    @Column(name = "until_day")
    @Holds(C0) private LocalDate until;

    @Column(name = "note")
    @Holds(C2) private String note;

    /** The day from which it holds no longer, when it was lifted. */
    @Column(name = "lifted_on")
    @Holds(C0) private LocalDate liftedOn;

    @Column(name = "lifted_because")
    @Holds(C2) private String liftedBecause;

    protected ContactRestriction() {
    }

    ContactRestriction(CaseFile file, ContactRestrictionAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.who = told.who();
        this.kind = told.kind();
        this.source = told.source();
        this.document = told.document();
        this.from = told.from();
        this.until = told.until();
        this.note = told.note();
    }

    void lift(LocalDate day, String because) {
        liftedOn = day;
        liftedBecause = because;
    }

    public boolean isInForce(LocalDate day) {
        return !isInError() && !from.isAfter(day) && (until == null || !until.isBefore(day)) && (liftedOn == null || liftedOn.isAfter(day));
    }

    /** Whether it names somebody known by that name. */
    public boolean isAbout(String name) {
        return who.equalsIgnoreCase(name);
    }

    public String getWho() {
        return who;
    }

    public String getKind() {
        return kind;
    }

    public String getSource() {
        return source;
    }

    public String getDocument() {
        return document;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getNote() {
        return note;
    }

    public LocalDate getLiftedOn() {
        return liftedOn;
    }

    public String getLiftedBecause() {
        return liftedBecause;
    }
}
