package org.homeward.person;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.audit.FieldHistory;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * Somebody: a returnee, a spouse, a child, or a relative who has no case.
 *
 * <p>A person is first known by the name somebody used for them, often in another script, and by a rough age. Papers
 * come later or never; other names turn up: the legal one, a kunya, one from before. What is known of the birth grows
 * from «about 1996» to a day. Nothing here says what the person did or thinks; that is told in case files, if at all.
 * A person is never deleted while a case refers to them. When two records turn out to be of one person, one of them
 * points to the other from then on and keeps what was not taken over, so that they can be taken apart again.
 */
@jakarta.persistence.Entity
@Table(name = "person")
@EntityListeners(FieldHistory.class)
public class Person extends Entity {

    /** In years: whoever is younger, or may be, is a child, whatever they did (Convention on the Rights of the Child, article 1). */
    public static final int GROWN_UP = 18;

    /** No day about anybody lies before this one. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The name on screen and in sorted lists: the first name as used. */
    @Column(name = "display_name", nullable = false)
    @Holds(C1) private String displayName;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    @OrderBy("place, id")
    @Holds(C0) private List<PersonName> names = new ArrayList<>();

    @Column(name = "birth_date")
    @Holds(C1) private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_precision")
    @Holds(C1) private PartialDate.Precision birthPrecision;

    @Column(name = "birth_place")
    @Holds(C1) private String birthPlace;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Sex sex = Sex.NOT_KNOWN;

    /** Codes of countries, or {@code stateless}; separated by commas. */
    @Column(name = "nationalities")
    @Holds(C1) private String nationalities;

    /** The first of {@link #languages}, kept here too for lists and the head of every page. */
    @Column(name = "main_language")
    @Holds(C0) private String mainLanguage;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    @Holds(C0) private List<SpokenLanguage> languages = new ArrayList<>();

    @Column(name = "needs_interpreter", nullable = false)
    @Holds(C0) private boolean needsInterpreter;

    @Column(name = "safe_contact")
    @Holds(C1) private String safeContact;

    /** How sure we are that this is who they say: a code of {@code identity-confidence}. */
    @Column(name = "identity_confidence")
    @Holds(C0) private String identityConfidence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private PersonState state = PersonState.ALIVE;

    /** The record that this one turned out to be another of; null for nearly everybody. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    @Holds(C0) private Person mergedInto;

    /** What two records of one person may say differently. */
    public enum Part { NAME, BIRTH, BIRTH_PLACE, SEX, NATIONALITIES, CONFIDENCE, STATE }

    protected Person() {
    }

    public Person(String name, Sex sex) {
        super(Ids.next());
        this.sex = sex;
        this.displayName = name;
        names.add(new PersonName(this, name, NameKind.AS_USED, 0));
    }

    public PersonName addName(String text, NameKind kind) {
        PersonName name = new PersonName(this, text, kind, names.size());
        names.add(name);
        return name;
    }

    public void changeName(PersonName name, String text, NameKind kind) {
        name.change(text, kind);
        renewDisplayName();
    }

    void dropName(PersonName name) {
        name.drop();
        renewDisplayName();
    }

    /** In which parts the two records say something else. */
    public List<Part> differsFrom(Person other) {
        return Arrays.stream(Part.values()).filter(part -> !Objects.equals(said(part), other.said(part))).toList();
    }

    private Object said(Part part) {
        return switch (part) {
            case NAME -> displayName;
            case BIRTH -> birth().orElse(null);
            case BIRTH_PLACE -> birthPlace;
            case SEX -> sex;
            case NATIONALITIES -> nationalities;
            case CONFIDENCE -> identityConfidence;
            case STATE -> state;
        };
    }

    /** Points to the record that goes on, or to none when the two are taken apart again. */
    void mergedInto(Person survivor) {
        mergedInto = survivor;
    }

    /** Gives the other record what this one says, and takes what that one says; doing it again undoes it. Names move by themselves. */
    void exchange(Part part, Person other) {
        Object mine = said(part);
        say(part, other.said(part));
        other.say(part, mine);
    }

    private void say(Part part, Object told) {
        switch (part) {
            case NAME -> { }
            case BIRTH -> born((PartialDate) told);
            case BIRTH_PLACE -> birthPlace = (String) told;
            case SEX -> sex = (Sex) told;
            case NATIONALITIES -> nationalities = (String) told;
            case CONFIDENCE -> identityConfidence = (String) told;
            case STATE -> state = (PersonState) told;
        }
    }

    void renewDisplayName() {
        displayName = getNames().stream().filter(n -> n.getKind() == NameKind.AS_USED).findFirst().orElse(getNames().get(0)).getText();
    }

    public void born(PartialDate birth) {
        birthDate = birth == null ? null : birth.date();
        birthPrecision = birth == null ? null : birth.precision();
    }

    public void bornAt(String place) {
        birthPlace = place;
    }

    /** The one language that is known at first; null for none. */
    public void speaks(String language, boolean interpreter) {
        speaks(language == null ? List.of() : List.of(new Spoken(language, null)), interpreter);
    }

    /** All languages, the main one first. */
    void speaks(List<Spoken> told, boolean interpreter) {
        languages.removeIf(known -> told.stream().noneMatch(spoken -> spoken.language().equals(known.getLanguage())));
        for (int i = 0; i < told.size(); i++) {
            Spoken spoken = told.get(i);
            int place = i;
            languages.stream().filter(known -> known.getLanguage().equals(spoken.language())).findFirst()
                    .ifPresentOrElse(known -> known.rank(spoken.level(), place), () -> languages.add(new SpokenLanguage(this, spoken, place)));
        }
        renewMainLanguage();
        needsInterpreter = interpreter;
    }

    void renewMainLanguage() {
        mainLanguage = languages.isEmpty() ? null : getLanguages().get(0).getLanguage();
    }

    void reachedBy(String way) {
        safeContact = way;
    }

    public void identity(Sex newSex, String newNationalities, String confidence) {
        sex = newSex;
        nationalities = newNationalities;
        identityConfidence = confidence;
    }

    /** What is known of their fate. */
    public void is(PersonState newState) {
        state = newState;
    }

    public Optional<PartialDate> birth() {
        return birthDate == null ? Optional.empty() : Optional.of(new PartialDate(birthDate, birthPrecision));
    }

    /** The first day that anything about this person can lie on: the earliest birth that what is known can mean. */
    public LocalDate earliestDay() {
        return birth().map(PartialDate::earliest).orElse(EARLIEST);
    }

    /** Age in full years on a day, or empty when nothing is known of the birth. */
    public Optional<Integer> ageOn(LocalDate day) {
        return birth().map(b -> b.ageOn(day));
    }

    public Person getMergedInto() {
        return mergedInto;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** Those that count; what was dropped as a mistake is only in the history. */
    public List<PersonName> getNames() {
        return names.stream().filter(name -> !name.isDropped()).toList();
    }

    public List<SpokenLanguage> getLanguages() {
        return languages.stream().sorted(Comparator.comparingInt(SpokenLanguage::getPlace)).toList();
    }

    /** The first name in a script other than the one on screen, or null. */
    public String getOtherScript() {
        return getNames().stream().map(PersonName::getText).filter(t -> !Scripts.same(t, displayName)).findFirst().orElse(null);
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public PartialDate.Precision getBirthPrecision() {
        return birthPrecision;
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public Sex getSex() {
        return sex;
    }

    public PersonState getState() {
        return state;
    }

    /** Codes of countries, or {@code stateless}; the first is the one papers show. */
    public List<String> getNationalities() {
        return nationalities == null ? List.of() : List.of(nationalities.split(","));
    }

    public String getMainLanguage() {
        return mainLanguage;
    }

    public boolean isNeedsInterpreter() {
        return needsInterpreter;
    }

    public String getSafeContact() {
        return safeContact;
    }

    public String getIdentityConfidence() {
        return identityConfidence;
    }
}
