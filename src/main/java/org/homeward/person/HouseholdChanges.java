package org.homeward.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Everything that changes who lives where and who is what to whom, with its rules. Checks no access: only use cases
 * that have opened the case of somebody in the household may call it.
 */
@ApplicationScoped
public class HouseholdChanges {

    @Inject
    private Households households;
    @Inject
    private People people;
    @Inject
    private PersonRules personRules;
    @Inject
    private FamilyRules familyRules;
    @Inject
    private HomewardClock clock;
    @Inject
    private CodeLists codeLists;

    /**
     * A whole family in one go: the people, their household, who lives in it, what each is to the first.
     * Refusals name the fields {@code address}, {@code region}, {@code note}, {@code since} and, for the third person,
     * {@code fullName-2}, {@code born-2}, {@code role-2} and so on.
     *
     * @return the people in the order told
     */
    public List<Person> register(NewHousehold told) {
        Refusals refusals = new Refusals();
        check(refusals, told);
        refusals.orElseGoOn();
        Household household = new Household(told.address(), told.region(), told.note());
        households.add(household);
        List<Person> registered = new ArrayList<>();
        for (NewHousehold.Member member : told.members()) {
            Person person = member.person().person(clock.today());
            people.add(person);
            if (member.livesHere()) {
                households.add(new Membership(household, person, told.since()));
            }
            if (!registered.isEmpty() && member.isTheFirsts() != null) {
                familyRules.refusal(person, member.isTheFirsts(), registered.get(0), "role-" + registered.size())
                        .ifPresent(refusal -> refusals.addAll(List.of(refusal)));
                households.add(new Relationship(person, member.isTheFirsts(), registered.get(0), null));
            }
            registered.add(person);
        }
        refusals.orElseGoOn();
        return registered;
    }

    /** Everything about a family that can be checked before it is registered. */
    public void check(Refusals refusals, NewHousehold told) {
        checkHome(refusals, told.address(), told.region(), told.note());
        personRules.past(refusals, told.since(), "since");
        for (int i = 0; i < told.members().size(); i++) {
            personRules.check(refusals, told.members().get(i).person(), "-" + i);
        }
    }

    /** Where the person's household is; a person without one gets one of their own. */
    public Household changeHome(Person person, String address, String region, String note) {
        Refusals refusals = new Refusals();
        checkHome(refusals, address, region, note);
        refusals.orElseGoOn();
        Household home = homeOf(person);
        home.livesAt(address, region, note);
        return home;
    }

    private Household homeOf(Person person) {
        return households.homeOf(person).map(Membership::getHousehold).orElseGet(() -> {
            Household own = new Household(null, null, null);
            households.add(own);
            households.add(new Membership(own, person, null));
            return own;
        });
    }

    private void checkHome(Refusals refusals, String address, String region, String note) {
        refusals.fits(address, "address", 300).fits(note, "note", 2000)
                .when(region != null && !codeLists.has("region", region), "region", "person.not-in-list");
    }

    /** Somebody not known so far, related to a person: a relative far away, a child just born. */
    public Person add(NewPerson told, RelationRole role, Person of, boolean livesHere, LocalDate since) {
        Refusals refusals = new Refusals().when(role == null, "role", "general.required");
        personRules.check(refusals, told, "");
        personRules.past(refusals, since, "since");
        refusals.orElseGoOn();
        Person person = told.person(clock.today());
        people.add(person);
        relate(person, role, of, null);
        if (livesHere) {
            moveIn(person, of, since);
        }
        return person;
    }

    /** The person moves in with somebody. Refused while they live in another household. */
    public Membership moveIn(Person person, Person with, LocalDate since) {
        Refusals refusals = new Refusals();
        personRules.past(refusals, since, "since", person);
        households.homeOf(person).ifPresent(home -> refusals.when(true, "person", "person.second-household", person.getDisplayName()));
        refusals.orElseGoOn();
        Membership membership = new Membership(homeOf(with), person, since);
        households.add(membership);
        return membership;
    }

    public void moveOut(Membership membership, LocalDate day) {
        Refusals refusals = new Refusals().when(day == null, "until", "general.required");
        personRules.past(refusals, day, "until", membership.getPerson());
        refusals.when(day != null && membership.getSince() != null && day.isBefore(membership.getSince()), "until", "person.ends-before-it-begins")
                .when(!membership.isCurrent(), "until", "person.moved-out-already").orElseGoOn();
        membership.movedOut(day);
    }

    /** That {@code person} is the {@code role} of {@code of}. */
    public Relationship relate(Person person, RelationRole role, Person of, LocalDate since) {
        Refusals refusals = new Refusals().when(role == null, "role", "general.required");
        personRules.past(refusals, since, "since", person, of);
        refusals.orElseGoOn();
        new Refusals().addAll(familyRules.refusal(person, role, of, "role").stream().toList()).orElseGoOn();
        Relationship relationship = new Relationship(person, role, of, since);
        households.add(relationship);
        return relationship;
    }

    public void date(Relationship relationship, LocalDate since, LocalDate until) {
        Refusals refusals = new Refusals();
        personRules.past(refusals, since, "since", relationship.getOne(), relationship.getOther());
        personRules.past(refusals, until, "until", relationship.getOne(), relationship.getOther());
        refusals.when(since != null && until != null && until.isBefore(since), "until", "person.ends-before-it-begins").orElseGoOn();
        relationship.dated(since, until);
    }

    public void enteredInError(Relationship relationship, String reason) {
        new Refusals().required(reason, "reason", 500).orElseGoOn();
        relationship.enteredInError(reason);
    }
}
