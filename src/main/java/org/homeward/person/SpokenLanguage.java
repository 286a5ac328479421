package org.homeward.person;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** That a person speaks a language, and how well if anybody asked. The first of a person is the main one. */
@jakarta.persistence.Entity
@Table(name = "spoken_language")
@EntityListeners(FieldHistory.class)
public class SpokenLanguage extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    /** A code of {@code language}. */
    @Column(nullable = false)
    @Holds(C0) private String language;

    /** A code of {@code language-level}, or null. */
    @Column(name = "how_well")
    @Holds(C0) private String level;

    @Column(nullable = false)
    @Holds(C0) private int place;

    protected SpokenLanguage() {
    }

    SpokenLanguage(Person person, Spoken told, int place) {
        super(Ids.next());
        this.person = person;
        this.language = told.language();
        rank(told.level(), place);
    }

    /** A language and its level as told: codes of {@code language} and {@code language-level}, the level may be null. */
    public record Spoken(String language, String level) {
    }

    final void rank(String newLevel, int newPlace) {
        level = newLevel;
        place = newPlace;
    }

    public String getLanguage() {
        return language;
    }

    public String getLevel() {
        return level;
    }

    public int getPlace() {
        return place;
    }
}
