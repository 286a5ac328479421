package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** The person's own account, word for word, with how it was given. What we think of it and what is verified stand elsewhere. */
@jakarta.persistence.Entity
@Table(name = "own_account")
public class OwnAccount extends CaseEntry {

    /** What it is about: a code of {@code account-topic}. */
    @Column(name = "topic", nullable = false)
    @Holds(C0) private String topic;

    @Column(name = "words", nullable = false)
    @Holds(C2) private String words;

    @Column(name = "given_on", nullable = false)
    @Holds(C0) private LocalDate givenOn;

    /** A code of {@code language}. */
    @Column(name = "language_used", nullable = false)
    @Holds(C0) private String language;

    @Column(name = "interpreter", nullable = false)
    @Holds(C0) private boolean interpreter;

    @Column(name = "place", nullable = false)
    @Holds(C2) private String place;

    /** Who was in the room. */
    @Column(name = "present", nullable = false)
    @Holds(C2) private String present;

    protected OwnAccount() {
    }

    OwnAccount(CaseFile file, OwnAccountAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.topic = told.topic();
        this.words = told.words();
        this.givenOn = told.givenOn();
        this.language = told.language();
        this.interpreter = told.interpreter();
        this.place = told.place();
        this.present = told.present();
    }

    public String getTopic() {
        return topic;
    }

    public String getWords() {
        return words;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public String getLanguage() {
        return language;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public String getPlace() {
        return place;
    }

    public String getPresent() {
        return present;
    }
}
