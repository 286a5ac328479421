package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.access.Role;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFile;
import org.homeward.tasks.Tasks;

/**
 * Makes a disagreement that waits the work of those among whom somebody may answer it: of a child the child-protection
 * lead's, unless the lead had a part in the flag, or comes to have one while it waits; then the supervisors'.
 */
@ApplicationScoped
public class AskingForAnAnswer {

    static final String TASK = "flag-disagreement";

    @Inject
    private Tasks tasks;
    @Inject
    private UserAccounts accounts;

    void ask(Disagreement said) {
        Flag flag = said.getFlag();
        tasks.openFor(whoAnswers(said), flag.getFile(), TASK, flag.getId(), flag.getOpening().getName(), flag.path());
    }

    void decided(@Observes FlagDecided event) {
        event.flag().getDisagreements().stream().filter(said -> !said.isAnswered()).forEach(said -> tasks.giveTo(whoAnswers(said), TASK, said.getFlag().getId()));
    }

    private Role whoAnswers(Disagreement said) {
        CaseFile file = said.getFlag().getFile();
        boolean lead = file.isChild() && file.getTeam() != null
                && accounts.working(file.getTeam().getId(), Role.CHILD_PROTECTION_LEAD).stream().anyMatch(said::isIndependent);
        return lead ? Role.CHILD_PROTECTION_LEAD : Role.SUPERVISOR;
    }
}
