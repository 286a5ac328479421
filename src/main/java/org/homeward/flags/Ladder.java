package org.homeward.flags;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/** How long each severity leaves for each step: {@code config/flag-ladder.yaml}. Calendar time from the moment a fact is recorded. */
@Catalogue
public class Ladder {

    /**
     * The times of one severity.
     *
     * @param look     until a supervisor has first looked
     * @param decision until it is decided
     * @param review   between looks while it stays open
     * @param renew    until it needs new evidence or ends
     */
    public record Rung(Duration look, Duration decision, Duration review, Duration renew) {
    }

    private final Map<Severity, Rung> rungs = read(Yaml.file("config/flag-ladder.yaml"));

    public Rung of(Severity severity) {
        return rungs.get(severity);
    }

    static Map<Severity, Rung> read(Yaml file) {
        file.onlyKeys("concern", "serious", "urgent");
        Map<Severity, Rung> rungs = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            Yaml times = file.get(severity.code()).onlyKeys("look", "decision", "review", "renew");
            rungs.put(severity, new Rung(IndicatorFile.time(times.get("look")), IndicatorFile.time(times.get("decision")),
                    IndicatorFile.time(times.get("review")), IndicatorFile.time(times.get("renew"))));
        }
        return rungs;
    }
}
