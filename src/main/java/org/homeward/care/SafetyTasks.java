package org.homeward.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFile;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Tasks;

/** Begins and ends the tasks of a safety response: each step belongs to whoever is with the person, the closing to a clinical lead. */
@ApplicationScoped
class SafetyTasks {

    @Inject
    private SafetyResponses responses;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    SafetyResponse begin(CaseFile file) {
        Instant now = clock.instant();
        SafetyResponse response = new SafetyResponse(file, currentUser.account(), now);
        responses.add(response);
        for (SafetyStep step : SafetyStep.values()) {
            tasks.open(file, step.clock(), response.getId(), null, path(response), clocks.due(step.clock(), now), currentUser.account());
        }
        Instant last = clocks.due(SafetyStep.CONTACTED.clock(), now);
        tasks.open(file, SafetyResponse.CLOSING, response.getId(), null, path(response), last, lead(file).orElse(null));
        if (currentUser.account().isClinicalLead()) {
            take(response, SafetyStep.LEAD_TOLD, null);
        }
        return response;
    }

    void take(SafetyResponse response, SafetyStep step, String words) {
        response.take(step, words, currentUser.account(), clock.instant());
        tasks.done(step.clock(), response.getId());
    }

    void close(SafetyResponse response, String whatWasDone) {
        response.close(whatWasDone, currentUser.account(), clock.instant());
        for (SafetyStep step : SafetyStep.values()) {
            tasks.drop(step.clock(), response.getId());
        }
        tasks.done(SafetyResponse.CLOSING, response.getId());
    }

    /** A clinical lead of the case's team, or else any. */
    private Optional<UserAccount> lead(CaseFile file) {
        UUID team = file.getTeam() == null ? null : file.getTeam().getId();
        return accounts.working(null, Role.CLINICIAN).stream().filter(UserAccount::isClinicalLead)
                .min(Comparator.comparing(a -> a.getTeam() != null && a.getTeam().getId().equals(team) ? 0 : 1));
    }

    private static String path(SafetyResponse response) {
        return "/care/safety?id=" + response.getId();
    }
}
