package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.homeward.access.UserAccount;
import org.homeward.person.Person;
import org.homeward.shared.Holds;

/**
 * One time we were in touch with the person or the family: a visit, a call, a talk at school, or the attempt.
 *
 * <p>The worker writes it down the same day: who was there, what happened, and apart from that, word for word, what the
 * person or child said. What mattered most goes into the chronology; what has to follow becomes a task. A record marked
 * as restricted is read by its author, supervisors and the child-protection lead only. An attempt nobody answered is
 * kept as an attempt: it does not count as contact, and it never reads as the family's fault.
 */
@jakarta.persistence.Entity
@Table(name = "own_contact")
public class OwnContact extends CaseEntry {

    public static final String ATTEMPTED = "attempted";

    /** A code of {@code contact-kind}. */
    @Column(nullable = false)
    @Holds(C0) private String kind;

    @Column(name = "happened_at", nullable = false)
    @Holds(C0) private Instant happenedAt;

    @ManyToMany
    @JoinTable(name = "own_contact_present", joinColumns = @JoinColumn(name = "contact_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    @Holds(C0) private Set<Person> present = new LinkedHashSet<>();

    /** Others who were there, in words; colleagues, neighbours, officials. */
    @Column(name = "others_present")
    @Holds(C2) private String othersPresent;

    @Column(nullable = false)
    @Holds(C0) private boolean interpreter;

    /** A code of {@code language}, or null when nobody noted it. */
    @Column(name = "language_used")
    @Holds(C0) private String language;

    @Column(name = "note")
    @Holds(C2) private String note;

    /** What the person or child said, word for word. */
    @Column(name = "own_words")
    @Holds(C2) private String ownWords;

    @Column(name = "seemed")
    @Holds(C2) private String seemed;

    @Column(nullable = false)
    @Holds(C0) private boolean significant;

    /** The line of the chronology; there when significant. */
    @Column(name = "title")
    @Holds(C2) private String title;

    @Column(nullable = false)
    @Holds(C0) private boolean restricted;

    protected OwnContact() {
    }

    OwnContact(CaseFile file, OwnContactAsTold told, Set<Person> present, UserAccount by, Instant now) {
        super(file, by, now);
        this.kind = told.kind();
        this.happenedAt = told.at();
        this.present = present;
        this.othersPresent = told.others();
        this.interpreter = told.interpreter();
        this.language = told.language();
        this.note = told.note();
        this.ownWords = told.ownWords();
        this.seemed = told.seemed();
        this.significant = told.significant();
        this.title = told.title();
        this.restricted = told.restricted();
    }

    /** Whether nobody was reached. */
    public boolean isAttempt() {
        return ATTEMPTED.equals(kind);
    }

    public String getKind() {
        return kind;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Set<Person> getPresent() {
        return present;
    }

    public String getOthersPresent() {
        return othersPresent;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public String getLanguage() {
        return language;
    }

    public String getNote() {
        return note;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public String getSeemed() {
        return seemed;
    }

    public boolean isSignificant() {
        return significant;
    }

    public String getTitle() {
        return title;
    }

    public boolean isRestricted() {
        return restricted;
    }
}
