package org.homeward.flags;

import jakarta.inject.Inject;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;

/** An administrator who changed an indicator, or brought old records in, need not wait for the night. */
@UseCase
public class AskingForAPass {

    @Inject
    private RulesPasses passes;
    @Inject
    private HomewardClock clock;

    /** Lets the rules go through all open cases again, within a minute and on a thread of their own. One that is under way goes on. */
    @Allowed(Permission.RUN_RULES)
    public void now() {
        RulesPass pass = passes.of(clock.today());
        if (pass.isFinished()) {
            pass.begin(passes.openCases(), clock.instant());
        }
    }
}
