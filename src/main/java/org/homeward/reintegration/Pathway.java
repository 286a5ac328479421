package org.homeward.reintegration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.casefile.Track;

/**
 * The way of one track: the steps it offers, in their order.
 *
 * @param examples days worked out by hand, which the clocks meet
 */
public record Pathway(Track track, List<PathwayStep> steps, List<Example> examples) {

    /** With these facts that step is due on that day; empty for not yet. */
    public record Example(PathwayStep step, Map<ClockStart, LocalDate> facts, Optional<LocalDate> due) {
    }

    public Optional<PathwayStep> find(String code) {
        return steps.stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
