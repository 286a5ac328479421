package org.homeward.assessment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** Sees of how many people of the programme the reasons for joining did not change in six months: figures, and nobody's name or case. */
@UseCase
public class SeeingUnchangedReasons {

    @Inject
    private UnchangedDrivers unchanged;
    @Inject
    private Drivers drivers;

    /** One reason. */
    public record Line(Driver driver, ReasonsFigure figure) {
    }

    /** People in open cases, of any reason, and by reason where there is something to tell. The lines cannot be taken together: a person may stand in several. */
    public record Figures(ReasonsFigure any, List<Line> lines) {
    }

    @Allowed(value = Permission.SEE_REASONS_FIGURE, audit = false)
    public Figures all() {
        Map<String, Long> followed = unchanged.followed();
        Map<String, Long> same = unchanged.unchanged();
        return new Figures(ReasonsFigure.of(unchanged.casesFollowed(), unchanged.casesUnchanged()), drivers.all().stream()
                .map(driver -> new Line(driver, ReasonsFigure.of(followed.getOrDefault(driver.code(), 0L), same.getOrDefault(driver.code(), 0L))))
                .filter(line -> line.figure().followed() != null).toList());
    }
}
