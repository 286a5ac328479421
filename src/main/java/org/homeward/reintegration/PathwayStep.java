package org.homeward.reintegration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.casefile.Stage;

/**
 * One step that a track offers to everybody on it.
 *
 * @param code      its name in files; kept with the steps taken from it, so never given to another step
 * @param name      the step in plain words
 * @param who       who does it
 * @param stage     when in the process it belongs
 * @param need      the part of life it is about: a code of {@code need}
 * @param clock     how long it may take; empty when the worker names the day
 * @param doneWhen  how everybody can tell that it is done
 * @param fromAge   the age in years from which it is offered, 0 for everybody
 * @param openMeans what rules may read from it while it stays open: a state of the fact «schooling»; or empty
 */
public record PathwayStep(String code, String name, Actor who, Stage stage, String need, Optional<PathwayClock> clock, String doneWhen,
        int fromAge, Optional<String> openMeans) {

    public Optional<LocalDate> due(Map<ClockStart, LocalDate> facts) {
        return clock.flatMap(c -> c.due(facts));
    }

    /** Whether it is offered at that age; somebody whose age is not known is offered everything. */
    public boolean suits(Optional<Integer> age) {
        return age.map(a -> a >= fromAge).orElse(true);
    }
}
