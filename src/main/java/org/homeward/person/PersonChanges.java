package org.homeward.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.person.WayOfContact.WayAsTold;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;

/**
 * Everything that changes what is known of one person, with its rules. Checks no access: only use cases that have
 * opened the person's case, or that of somebody they live with, may call it.
 */
@ApplicationScoped
public class PersonChanges {

    private static final int LINE = 200;

    @Inject
    private People people;
    @Inject
    private PersonDetails details;
    @Inject
    private PersonRules rules;
    @Inject
    private FamilyRules familyRules;
    @Inject
    private HomewardClock clock;

    public void identify(Person person, IdentityAsTold told) {
        Refusals refusals = new Refusals().fits(told.birthPlace(), "birthPlace", LINE);
        rules.birth(refusals, told.born(), told.bornAbout(), "born");
        told.nationalities().forEach(code -> rules.code(refusals, "nationality", code, "nationality"));
        refusals.when(told.nationalities().contains("stateless") && told.nationalities().size() > 1, "nationality", "person.stateless-and-more");
        refusals.when(told.nationalities().size() > 5, "nationality", "person.too-many-nationalities");
        rules.code(refusals, "identity-confidence", told.confidence(), "confidence");
        refusals.orElseGoOn();
        PartialDate birth = TypedBirth.read(told.born(), told.bornAbout(), clock.today()).orElse(null);
        familyRules.refusal(person, birth, "born").map(List::of).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        person.born(birth);
        person.bornAt(told.birthPlace());
        person.identity(told.sex() == null ? Sex.NOT_KNOWN : told.sex(), told.nationalities().isEmpty() ? null
                : String.join(",", told.nationalities()), told.confidence());
        person.is(told.state() == null ? PersonState.NOT_KNOWN : told.state());
    }

    public PersonName addName(Person person, String text, NameKind kind) {
        checkName(text, kind);
        PersonName name = person.addName(text, kind);
        people.makeSearchable(person);
        return name;
    }

    public void changeName(Person person, PersonName name, String text, NameKind kind) {
        checkName(text, kind);
        person.changeName(name, text, kind);
        people.makeSearchable(person);
    }

    /** The name was not theirs. The last one stays, so that there is always a name. */
    public void dropName(Person person, PersonName name) {
        new Refusals().when(person.getNames().size() == 1, "", "person.last-name").orElseGoOn();
        person.dropName(name);
        people.makeSearchable(person);
    }

    private static void checkName(String text, NameKind kind) {
        new Refusals().required(text, "fullName", PersonName.LONGEST).when(kind == null, "kind", "general.required").orElseGoOn();
    }

    /** What the person speaks; the first is the main language. */
    public void speaks(Person person, List<Spoken> told, boolean interpreter) {
        Refusals refusals = new Refusals();
        Set<String> met = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            rules.code(refusals, "language", told.get(i).language(), "language" + i);
            rules.code(refusals, "language-level", told.get(i).level(), "level" + i);
            refusals.when(!met.add(told.get(i).language()), "language" + i, "person.language-twice");
        }
        refusals.when(interpreter && told.isEmpty(), "language0", "person.interpreter-for-what").orElseGoOn();
        people.changed(person);
        person.speaks(told, interpreter);
    }

    public IdentityDocument addDocument(Person person, DocumentAsTold told) {
        checkDocument(person, told);
        IdentityDocument document = new IdentityDocument(person, told);
        details.add(document);
        return document;
    }

    public void changeDocument(IdentityDocument document, DocumentAsTold told) {
        checkDocument(document.getPerson(), told);
        document.change(told);
    }

    public void dropDocument(IdentityDocument document) {
        document.drop();
    }

    private void checkDocument(Person person, DocumentAsTold told) {
        Refusals refusals = new Refusals().when(told.kind() == null, "kind", "general.required")
                .fits(told.number(), "number", DocumentNumber.LONGEST).fits(told.issuer(), "issuer", LINE)
                .when(told.whereabouts() == null, "whereabouts", "general.required");
        rules.code(refusals, "document-type", told.kind(), "kind");
        rules.code(refusals, "document-state", told.whereabouts(), "whereabouts");
        rules.code(refusals, "nationality", told.country(), "country");
        rules.past(refusals, told.issuedOn(), "issuedOn", person);
        refusals.when(told.issuedOn() != null && told.expiresOn() != null && told.expiresOn().isBefore(told.issuedOn()), "expiresOn",
                        "person.ends-before-it-begins").orElseGoOn();
    }

    public WayOfContact addWay(Person person, WayAsTold told) {
        checkWay(told);
        WayOfContact way = new WayOfContact(person, told);
        details.add(way);
        renewSafeContact(person);
        return way;
    }

    public void changeWay(WayOfContact way, WayAsTold told) {
        checkWay(told);
        way.change(told);
        renewSafeContact(way.getPerson());
    }

    public void dropWay(WayOfContact way) {
        way.drop();
        renewSafeContact(way.getPerson());
    }

    private void checkWay(WayAsTold told) {
        Refusals refusals = new Refusals().when(told.kind() == null, "kind", "general.required").required(told.detail(), "detail", 300)
                .when(told.safe() == null, "safe", "general.required").fits(told.answeredBy(), "answeredBy", LINE).fits(told.bestTime(), "bestTime", LINE);
        rules.code(refusals, "contact-way", told.kind(), "kind");
        refusals.orElseGoOn();
    }

    /** What stands beside the name on every page of the case: the first way that is safe, and when. */
    private void renewSafeContact(Person person) {
        person.reachedBy(details.waysTo(person).stream().filter(WayOfContact::isUsable).findFirst()
                .map(way -> way.getBestTime() == null ? way.getDetail() : way.getDetail() + ", " + way.getBestTime()).orElse(null));
    }
}
