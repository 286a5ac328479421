package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.HomewardClock;

/** Asks every rule about every open case once a day, a page of cases in each transaction: some rules are met by time alone. */
@ApplicationScoped
@Transactional
public class RunningTheRules {

    private static final int PAGE = 50;

    @Inject
    private RulesPasses passes;
    @Inject
    private EvaluatingRules rules;
    @Inject
    private HomewardClock clock;

    /**
     * Does the next page of the day's pass.
     *
     * @return whether there may be more to do
     */
    public boolean nextPage(LocalDate day) {
        RulesPass pass = passes.of(day);
        if (pass.isFinished()) {
            return false;
        }
        List<UUID> cases = passes.openCasesAfter(pass.lastCase(), PAGE);
        cases.forEach(rules::caseNow);
        if (cases.isEmpty()) {
            pass.finish(clock.instant());
        } else {
            pass.reached(cases.get(cases.size() - 1));
        }
        return !cases.isEmpty();
    }
}
