package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.audit.AuditLog;
import org.homeward.person.Person;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Opens case files for use cases that register somebody: with its number, its worker, its place in the audit, and its events. */
@ApplicationScoped
class NewCases {

    private static final int LONGEST_REASON = 4000;

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

    void check(Refusals refusals, CaseFile.Referral referral, UUID workerId) {
        refusals.day(referral.on(), "referredOn", Person.EARLIEST, clock.today())
                .when(!codeLists.has("referral-source", referral.source()), "referralSource", "general.required")
                .required(referral.reason(), "referralReason", LONGEST_REASON)
                .when(!codeLists.has("legal-basis", referral.legalBasis()), "legalBasis", "general.required")
                .when(workerId != null && worker(workerId).isEmpty(), "worker", "general.required");
    }

    /** Who can be given new cases: the social workers of one's team. Nobody to choose for a social worker. */
    List<UserAccount> workers() {
        return currentUser.is(Role.SOCIAL_WORKER) ? List.of() : accounts.working(currentUser.getTeamId(), Role.SOCIAL_WORKER);
    }

    private Optional<UserAccount> worker(UUID chosen) {
        return currentUser.is(Role.SOCIAL_WORKER) ? Optional.of(currentUser.account())
                : workers().stream().filter(w -> w.getId().equals(chosen)).findFirst();
    }

    /** A second open case on the same track is refused: two would split one story. */
    CaseFile open(Person person, Track track, CaseFile.Referral referral, UUID workerId, String inSpite) {
        new Refusals().when(caseFiles.hasOpen(person, track), "track", "casefile.second-open-case", person.getDisplayName()).orElseGoOn();
        CaseFile file = new CaseFile(caseFiles.nextNumber(clock.today().getYear()), person, track, referral, clock.instant());
        file.inSpite(inSpite);
        UserAccount worker = worker(workerId).orElse(null);
        file.assign(currentUser.account().getTeam(), worker);
        caseFiles.add(file);
        auditLog.add("Intake.register", file.getId(), file.toString());
        registered.fire(new CaseRegistered(file));
        if (worker != null) {
            assigned.fire(new CaseAssigned(file));
            milestones.reach(file, Milestone.ACCEPTED);
        }
        return file;
    }
}
