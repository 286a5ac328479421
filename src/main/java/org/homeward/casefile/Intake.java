package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.person.HouseholdChanges;
import org.homeward.person.NameSearch;
import org.homeward.person.NewPerson;
import org.homeward.person.PartialDate;
import org.homeward.person.Person;
import org.homeward.person.RelationRole;
import org.homeward.person.TypedBirth;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Registers a referral: everybody at one address in one pass, each with a case file of their own. Who registers as a
 * social worker takes the cases on; anybody else names a worker or leaves them to the team. Each case is audited by itself.
 */
@UseCase
public class Intake {

    private static final int MOST_PEOPLE = 30;
    private static final int LONGEST_IN_SPITE = 500;

    @Inject
    private HouseholdChanges households;
    @Inject
    private HouseholdCases householdCases;
    @Inject
    private NewCases newCases;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** Opens the case files, in the order of the people. */
    @Allowed(value = Permission.REGISTER, audit = false)
    public List<CaseFile> register(HouseholdToRegister told) {
        check(told);
        List<Person> people = households.register(told.household());
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            PersonToRegister one = told.people().get(i);
            files.add(newCases.open(people.get(i), track(one, i), told.referral(), told.workerId(), one.inSpite()));
        }
        return files;
    }

    /** The first of these cases that whoever registered them may open; a child-protection lead leaves an adult to the team. */
    @Allowed(value = Permission.OPEN_CASE, audit = false)
    public Optional<UUID> firstOfMine(List<CaseFile> files) {
        Map<UUID, UUID> mine = householdCases.ofPeople(files.stream().map(f -> f.getPerson().getId()).collect(Collectors.toSet()));
        return files.stream().map(CaseFile::getId).filter(mine::containsValue).findFirst();
    }

    /** Who can be given the cases; empty for a social worker, who takes them. */
    @Allowed(value = Permission.REGISTER, audit = false)
    public List<UserAccount> workers() {
        return newCases.workers();
    }

    /** Whether somebody of a similar name and age has a case, no matter whose; then a new one needs its reason. */
    @Allowed(Permission.REGISTER)
    public boolean isLikeSomebody(PersonToRegister one) {
        currentUser.looksFor(one.member().person().name());
        NameSearch name = NameSearch.of(one.member().person().name());
        return !name.isEmpty() && householdCases.matchElsewhere(name, birth(one).orElse(null));
    }

    private void check(HouseholdToRegister told) {
        Refusals refusals = new Refusals();
        newCases.check(refusals, told.referral(), told.workerId());
        refusals.when(told.people().isEmpty(), "fullName-0", "general.required")
                .when(told.people().size() > MOST_PEOPLE, "fullName-0", "casefile.register.too-many", MOST_PEOPLE);
        households.check(refusals, told.household());
        for (int i = 0; i < told.people().size(); i++) {
            check(refusals, told.people().get(i), i);
        }
        refusals.orElseGoOn();
    }

    private void check(Refusals refusals, PersonToRegister one, int i) {
        TrackRule.refuses(one.track(), birth(one), clock.today(), "track-" + i).ifPresent(r -> refusals.addAll(List.of(r)));
        refusals.when(track(one, i) == null, "track-" + i, "casefile.register.which-track")
                .when(one.member().person().sex() == null, "sex-" + i, "general.required")
                .when(one.inSpite() == null && isLikeSomebody(one), "inSpite-" + i, "casefile.register.like-somebody")
                .fits(one.inSpite(), "inSpite-" + i, LONGEST_IN_SPITE);
    }

    private Optional<PartialDate> birth(PersonToRegister one) {
        NewPerson person = one.member().person();
        return TypedBirth.read(person.born(), person.bornAbout(), clock.today());
    }

    private Track track(PersonToRegister one, int i) {
        boolean partner = one.member().isTheFirsts() == RelationRole.PARTNER;
        return one.track() != null ? one.track() : TrackRule.suggest(birth(one), i == 0, partner, clock.today()).orElse(null);
    }
}
