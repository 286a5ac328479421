package org.homeward.flags;

import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;

/** The nightly pass for measuring: one night, and the queries of the rules as they go to the database. */
public final class NightlyPassFixture {

    private NightlyPassFixture() {
    }

    /** Each takes the first and the last case. */
    public static List<String> queries() {
        return List.copyOf(the(RulesOverManyCases.class).queries().values());
    }

    /** Goes through all open cases; how many were asked and in how many something new was met. */
    public static RulesPass aNight(LocalDate day) {
        boolean more = true;
        while (more) {
            more = the(RunningTheRules.class).nextPage(day);
        }
        return the(RulesPasses.class).last().orElseThrow();
    }
}
