package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.shared.HomewardClock;

/**
 * Asks every rule about every open case once a day, because some rules are met by time alone. The database finds for each
 * rule the cases of a page that are new to it; only those are then read and judged one by one, as if something had just
 * been recorded. A page is one transaction.
 */
@ApplicationScoped
@Transactional
public class RunningTheRules {

    private static final int PAGE = 1000;

    @Inject
    private RulesPasses passes;
    @Inject
    private RulesOverManyCases manyCases;
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
        return nextPage(day, PAGE);
    }

    boolean nextPage(LocalDate day, int most) {
        RulesPass pass = passes.of(day);
        if (pass.isFinished()) {
            return false;
        }
        if (!pass.isBegun()) {
            pass.begin(passes.openCases(), clock.instant());
        }
        List<UUID> cases = passes.openCasesAfter(pass.lastCase(), most);
        if (cases.isEmpty()) {
            pass.finish(clock.instant());
        } else {
            UUID last = cases.get(cases.size() - 1);
            Map<UUID, List<Indicator>> met = manyCases.met(cases.get(0), last);
            met.forEach(rules::caseNow);
            pass.reached(last, cases.size(), met.size());
        }
        return !cases.isEmpty();
    }
}
