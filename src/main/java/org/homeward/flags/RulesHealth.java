package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.HealthCheck;
import org.homeward.shared.HomewardClock;

/** Whether the rules go through the open cases once a day. */
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
        Optional<LocalDate> last = passes.lastFinished();
        return last.isEmpty() ? Finding.of("rules-never", State.WELL)
                : Finding.of("rules", last.get().isBefore(clock.today().minusDays(1)) ? State.ACT : State.WELL, last.get());
    }
}
