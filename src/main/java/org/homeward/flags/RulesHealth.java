package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.shared.HealthCheck;
import org.homeward.shared.HomewardClock;

/** Whether the rules go through the open cases once a day, and how far they are. */
@ApplicationScoped
public class RulesHealth implements HealthCheck {

    @Inject
    private RulesPasses passes;
    @Inject
    private HomewardClock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Finding look() {
        Optional<RulesPass> finished = passes.lastFinished();
        RulesPass last = passes.last().orElse(null);
        if (finished.isPresent() && finished.get().getDay().isBefore(clock.today().minusDays(1))) {
            return Finding.of("rules", State.ACT, finished.get().getDay());
        }
        if (last != null && !last.isFinished()) {
            return Finding.of("rules-running", State.WELL, last.getAsked(), last.getToAsk());
        }
        return finished.map(pass -> Finding.of("rules", State.WELL, pass.getDay(), pass.getAsked(), pass.getMet())).orElse(Finding.of("rules-never", State.WELL));
    }
}
