package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.audit.AuditLog;
import org.homeward.person.HouseholdChanges;
import org.homeward.person.NewPerson;
import org.homeward.person.PartialDate;
import org.homeward.person.Person;
import org.homeward.person.RelationRole;
import org.homeward.person.TypedBirth;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Registers a referral: everybody at one address in one pass, each with a case file of their own. Who registers as a
 * social worker takes the cases on; anybody else names a worker or leaves them to the team.
 */
@UseCase
public class Intake {

    private static final int MOST_PEOPLE = 30;

    @Inject
    private HouseholdChanges households;
    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Milestones milestones;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private CodeLists codeLists;
    @Inject
    private AuditLog auditLog;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<CaseRegistered> registered;
    @Inject
    private Event<CaseAssigned> assigned;

    /** Opens the case files, in the order of the people; audited for each case by itself. */
    @Allowed(value = Permission.REGISTER, audit = false)
    public List<CaseFile> register(HouseholdToRegister told) {
        check(told);
        UserAccount worker = worker(told);
        List<Person> people = households.register(told.household());
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            CaseFile file = open(people.get(i), track(told.people().get(i), i), told.referral(), worker);
            auditLog.add("Intake.register", file.getId(), file.toString());
            files.add(file);
        }
        return files;
    }

    /** Who can be given the cases: the social workers of one's team. Nobody to choose for a social worker. */
    @Allowed(value = Permission.REGISTER, audit = false)
    public List<UserAccount> workers() {
        return currentUser.is(Role.SOCIAL_WORKER) ? List.of() : accounts.working(currentUser.getTeamId(), Role.SOCIAL_WORKER);
    }

    private CaseFile open(Person person, Track track, CaseFile.Referral referral, UserAccount worker) {
        CaseFile file = new CaseFile(caseFiles.nextNumber(clock.today().getYear()), person, track, referral, clock.instant());
        file.assign(currentUser.account().getTeam(), worker);
        caseFiles.add(file);
        registered.fire(new CaseRegistered(file));
        if (worker != null) {
            assigned.fire(new CaseAssigned(file));
            milestones.reach(file, Milestone.ACCEPTED);
        }
        return file;
    }

    private UserAccount worker(HouseholdToRegister told) {
        if (currentUser.is(Role.SOCIAL_WORKER)) {
            return currentUser.account();
        }
        return workers().stream().filter(w -> w.getId().equals(told.workerId())).findFirst().orElse(null);
    }

    private void check(HouseholdToRegister told) {
        Refusals refusals = new Refusals();
        check(told.referral(), refusals);
        refusals.when(told.people().isEmpty(), "fullName-0", "general.required")
                .when(told.people().size() > MOST_PEOPLE, "fullName-0", "casefile.register.too-many", MOST_PEOPLE)
                .when(told.workerId() != null && worker(told) == null, "worker", "general.required");
        households.check(refusals, told.household());
        for (int i = 0; i < told.people().size(); i++) {
            PersonToRegister one = told.people().get(i);
            TrackRule.refuses(one.track(), birth(one), clock.today(), "track-" + i).ifPresent(r -> refusals.addAll(List.of(r)));
            refusals.when(track(one, i) == null, "track-" + i, "casefile.register.which-track")
                    .when(one.member().person().sex() == null, "sex-" + i, "general.required");
        }
        refusals.orElseGoOn();
    }

    private void check(CaseFile.Referral referral, Refusals refusals) {
        refusals.when(referral.on() == null, "referredOn", "general.required")
                .when(referral.on() != null && referral.on().isAfter(clock.today()), "referredOn", "general.in-future")
                .when(!codeLists.has("referral-source", referral.source()), "referralSource", "general.required")
                .required(referral.reason(), "referralReason", 4000)
                .when(!codeLists.has("legal-basis", referral.legalBasis()), "legalBasis", "general.required");
    }

    private Optional<PartialDate> birth(PersonToRegister one) {
        NewPerson person = one.member().person();
        return TypedBirth.read(person.born(), person.bornAbout(), clock.today());
    }

    private Track track(PersonToRegister one, int i) {
        LocalDate today = clock.today();
        boolean partner = one.member().isTheFirsts() == RelationRole.PARTNER;
        return one.track() != null ? one.track() : TrackRule.suggest(birth(one), i == 0, partner, today).orElse(null);
    }
}
