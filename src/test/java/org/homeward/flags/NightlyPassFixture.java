package org.homeward.flags;

import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The nightly pass for measuring: one night, and the queries of the rules as they go to the database. */
public final class NightlyPassFixture {

    private NightlyPassFixture() {
    }

    /** Each takes the first and the last case. */
    public static List<String> queries() {
        return List.copyOf(the(RulesOverManyCases.class).queries().values());
    }

    /** Goes through all open cases, each page as the server does, which remembers nothing of the one before; how many were asked and in how many something new was met. */
    public static RulesPass aNight(Instant moment) {
        LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean more = true;
        while (more) {
            more = at(moment, "worker", () -> the(RunningTheRules.class).nextPage(day));
        }
        return at(moment, "worker", () -> the(RulesPasses.class).last().orElseThrow());
    }
}
