package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.aFlag;
import static org.homeward.flags.FlagFixture.aFlagByRule;
import static org.homeward.flags.FlagFixture.confirm;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;

/** What became of the flags of each indicator. */
class IndicatorRecordsTest {

    @DatabaseTest
    void each_rule_and_people_have_their_own_record_of_opened_decided_upheld_and_unfounded() {
        UUID upheld = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", upheld, Outcome.UPHELD_PLAN);
        UUID unfounded = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", unfounded, Outcome.LIFTED_UNFOUNDED);
        confirm("supervisor2", unfounded, true, null);
        UUID sentBack = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", sentBack, Outcome.LIFTED_UNFOUNDED);
        confirm("supervisor2", sentBack, false, "The calls go on.");
        UUID waits = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", waits, Outcome.LIFTED_UNFOUNDED);
        aFlag(anOpenCase());
        assertThat(record("supervisor")).containsExactly(new IndicatorRecord("CN-01", "CN-01@1", 4, 2, 1, 1), new IndicatorRecord("CN-04", null, 1, 0, 0, 0));
    }

    @DatabaseTest
    void no_share_is_said_while_fewer_than_five_are_decided() {
        for (int i = 0; i < 5; i++) {
            assertThat(record("supervisor").stream().flatMapToLong(r -> r.unfoundedOfHundred().stream())).as("decided: " + i).isEmpty();
            decide("supervisor", readyToDecide(aFlag(anOpenCase())), i < 2 ? Outcome.LIFTED_UNFOUNDED : Outcome.LIFTED_BENIGN);
        }
        assertThat(record("supervisor").get(0).unfoundedOfHundred()).hasValue(40);
    }

    @DatabaseTest
    void it_counts_the_cases_within_reach_for_those_who_review_with_one_statement_for_all_indicators() {
        aFlag(anOpenCase());
        assertThat(record("supervisor3")).isEmpty();
        assertThatThrownBy(() -> record("worker")).isInstanceOf(NotThereException.class);
        as("supervisor", () -> assertThat(StatementCount.of(() -> the(ReadingFlags.class).records())).isEqualTo(StatementCount.of(() -> the(ReadingFlags.class).strengths(Ids.next(), 1))));
    }

    @DatabaseTest
    void the_page_of_one_indicator_asks_for_that_one_and_what_people_and_rules_opened_is_one_line_of_the_list() {
        UUID file = anOpenCase();
        aFlag(file);
        as("supervisor", () -> the(RaisingAFlag.class).raise(file, raised("CN-01", null)));
        aFlagByRule(anOpenCase());
        List<IndicatorRecord> both = as("supervisor", () -> the(ReadingFlags.class).record("CN-01"));
        assertThat(both).containsExactly(new IndicatorRecord("CN-01", null, 1, 0, 0, 0), new IndicatorRecord("CN-01", "CN-01@1", 1, 0, 0, 0));
        assertThat(both.get(0).and(both.get(1))).isEqualTo(new IndicatorRecord("CN-01", null, 2, 0, 0, 0));
        assertThatThrownBy(() -> as("worker", () -> the(ReadingFlags.class).record("CN-01"))).isInstanceOf(NotThereException.class);
    }

    private static List<IndicatorRecord> record(String user) {
        return as(user, () -> the(ReadingFlags.class).records());
    }
}
