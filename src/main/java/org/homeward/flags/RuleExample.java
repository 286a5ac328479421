package org.homeward.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A worked example that stands beside a rule in its file and runs as a test.
 *
 * @param name  what it shows, a sentence
 * @param facts the recorded facts, seen from a day
 * @param opens the severity it must open, or empty when nothing may open
 */
public record RuleExample(String name, Function<LocalDate, List<Observation>> facts, Optional<Severity> opens) {
}
