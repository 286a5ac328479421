package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.flags.EvidenceAsTold;
import org.homeward.flags.FlagAsRaised;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.Outcome;
import org.homeward.flags.RaisingAFlag;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;

/** A judgement of an adult is written within 45 days of a flag, and renewed when it is to be looked at again. */
class JudgementDueTest {

    private static List<String> due() {
        return World.sql("select cast(due_at as date) from task where kind = 'judgement' and ended_at is null").stream().map(Object::toString).toList();
    }

    private static void close(UUID flag) {
        FlagFixture.readyToDecide(flag);
        FlagFixture.decide("supervisor", flag, Outcome.LIFTED_RESOLVED);
        if (FlagFixture.read(flag).isOpen()) {
            FlagFixture.confirm("supervisor2", flag, true, null);
        }
    }

    @DatabaseTest
    void a_flag_about_an_adult_asks_for_a_judgement_within_45_days() {
        UUID caseId = CaseFileFixture.anOpenCase();
        FlagFixture.aFlag(caseId);
        assertThat(due()).containsExactly("2026-04-16");
        assertThat(World.sql("select role from task where kind = 'judgement'")).containsExactly("SOCIAL_WORKER");
        FlagFixture.aFlagByRule(caseId);
        assertThat(due()).as("a second flag asks for no second one, and not for a later day").containsExactly("2026-04-16");
    }

    @DatabaseTest
    void a_child_and_what_we_owe_somebody_ask_for_none() {
        as("children", () -> the(RaisingAFlag.class).raise(CaseFileFixture.aChildsCase(), FlagFixture.raised("CH-01", null)));
        as("worker", () -> the(RaisingAFlag.class).raise(CaseFileFixture.anOpenCase(), FlagFixture.raised("RD-01", null)));
        assertThat(due()).isEmpty();
    }

    @DatabaseTest
    void when_the_last_flag_is_closed_nobody_has_to_write_one() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID first = FlagFixture.aFlag(caseId);
        UUID second = FlagFixture.aFlagByRule(caseId);
        close(first);
        assertThat(due()).hasSize(1);
        close(second);
        assertThat(due()).isEmpty();
        assertThat(World.sql("select outcome from task where kind = 'judgement'")).containsExactly("dropped");
    }

    @DatabaseTest
    void a_finished_one_ends_the_task_and_opens_that_of_its_renewal_and_a_new_flag_brings_it_forward() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID flag = FlagFixture.aFlag(caseId);
        finish(written(caseId, NOON, false), NOON, null, 0);
        assertThat(World.sql("select outcome from task where kind = 'judgement' and ended_at is not null")).containsExactly("done");
        assertThat(due()).containsExactly("2026-08-02");
        close(flag);
        assertThat(due()).as("there is one to renew").containsExactly("2026-08-02");
        raiseAgain(caseId, NOON.plus(Duration.ofDays(10)));
        assertThat(due()).containsExactly("2026-04-26");
    }

    private static void raiseAgain(UUID caseId, Instant moment) {
        EvidenceAsTold seen = new EvidenceAsTold(FlagFixture.TODAY, true, "self", "first-hand", "What was seen.");
        at(moment, "worker", () -> the(RaisingAFlag.class).raise(caseId, new FlagAsRaised("CN-04", null, "It should be looked at.", seen, null)));
    }
}
