package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.aCall;
import static org.homeward.flags.FlagFixture.open;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CorrectingAnEntry;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

/** What recorded facts open by themselves, for whom, and what they never do. */
class EvaluatingRulesTest {

    @DatabaseTest
    void invariant_2_a_rule_opens_a_flag_for_review_that_shows_rule_version_and_rows_and_says_that_nobody_judged_it() {
        UUID file = anOpenCase();
        UUID call = aCall(NOON, file, "active", "yes", "first-hand", "family");
        List<Flag> flags = open(file, "CN-01");
        assertThat(flags).hasSize(1);
        Flag flag = flags.get(0);
        assertThat(flag.isByRule()).isTrue();
        assertThat(flag.getOpening().getRule()).isEqualTo("CN-01@1");
        assertThat(flag.getState()).isEqualTo(FlagState.WAITING);
        assertThat(flag.getSeverity()).isEqualTo(Severity.SERIOUS);
        assertThat(flag.getOpening().getRationale()).startsWith("Opens as serious on a record of contact with somebody outside in the last 90 days");
        assertThat(read(flag.getId()).getEvidence()).extracting(FlagEvidence::getRowId).containsExactly(call);
        assertThat(open(file, "CN-02")).isEmpty();
    }

    @DatabaseTest
    void invariant_2_new_facts_that_meet_the_same_rule_are_added_to_the_open_flag_never_as_a_second_flag() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "yes", "first-hand", "family");
        aCall(NOON.plusSeconds(60), file, "active", "mixed", "single-report", "family");
        List<Flag> flags = open(file, "CN-01");
        assertThat(flags).hasSize(1);
        assertThat(read(flags.get(0).getId()).getEvidence()).hasSize(2);
    }

    @DatabaseTest
    void unwanted_contact_opens_cn_02_serious_when_it_threatens_and_not_cn_01() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "no", "first-hand", "threat");
        assertThat(open(file, "CN-01")).isEmpty();
        assertThat(open(file, "CN-02")).extracting(Flag::getSeverity).containsExactly(Severity.SERIOUS);
    }

    @DatabaseTest
    void partly_wanted_contact_about_money_opens_both() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "mixed", "first-hand", "money");
        assertThat(open(file, "CN-01")).hasSize(1);
        assertThat(open(file, "CN-02")).hasSize(1);
    }

    @Test
    void facts_are_weak_together_when_everything_that_somebody_told_is_and_what_we_did_ourselves_strengthens_nothing() {
        Observation hearsay = Observation.of(FactType.OUTSIDE_CONTACT, FlagFixture.TODAY).known("family", "hearsay");
        Observation firm = Observation.of(FactType.OUTSIDE_CONTACT, FlagFixture.TODAY).known("self", "first-hand");
        Observation ours = Observation.of(FactType.OUR_CONTACT, FlagFixture.TODAY);
        assertThat(Weakness.ofAll(List.of(hearsay, hearsay, ours))).isTrue();
        assertThat(Weakness.ofAll(List.of(hearsay, firm))).isFalse();
        assertThat(Weakness.ofAll(List.of(ours))).isFalse();
    }

    @DatabaseTest
    void hearsay_alone_opens_a_concern_and_never_more() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "no", "hearsay", "threat");
        assertThat(open(file, "CN-02")).extracting(Flag::getSeverity).containsExactly(Severity.CONCERN);
    }

    @DatabaseTest
    void no_flag_is_upgraded_by_the_system_whatever_comes_later() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "no", "hearsay", "threat");
        aCall(NOON.plusSeconds(60), file, "active", "no", "first-hand", "threat");
        assertThat(open(file, "CN-02")).extracting(Flag::getSeverity).containsExactly(Severity.CONCERN);
    }

    @DatabaseTest
    void contact_with_family_opens_nothing() {
        UUID file = anOpenCase();
        aCall(NOON, file, "family", "yes", "first-hand", "family");
        assertThat(World.sql("select count(*) from flag").get(0).toString()).isEqualTo("0");
    }

    @DatabaseTest
    void what_a_supervisor_closed_is_not_opened_again_by_the_same_records() {
        UUID file = anOpenCase();
        UUID flag = FlagFixture.readyToDecide(FlagFixture.aFlagByRule(file));
        FlagFixture.decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        FlagFixture.confirm("supervisor2", flag, true, null);
        as("worker", () -> the(EvaluatingRules.class).caseNow(file));
        assertThat(open(file, "CN-01")).isEmpty();
        aCall(NOON.plus(Duration.ofDays(2)), file, "active", "yes", "first-hand", "family");
        assertThat(open(file, "CN-01")).hasSize(1);
    }

    @DatabaseTest
    void a_record_that_was_a_mistake_shows_on_the_evidence_and_closes_nothing() {
        UUID file = anOpenCase();
        UUID flag = FlagFixture.aFlagByRule(file);
        UUID call = read(flag).getEvidence().get(0).getRowId();
        as("worker", () -> the(CorrectingAnEntry.class).outsideContact(call, "Wrong person."));
        assertThat(as("worker", () -> the(ReadingFlags.class).changedSince(flag))).containsExactly(call);
        assertThat(read(flag).isOpen()).isTrue();
    }

    @DatabaseTest
    void from_twelve_to_seventeen_a_rule_opens_no_flag_but_asks_the_child_protection_lead_to_look() {
        UUID youth = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2010, 1, 1));
        aCall(NOON, youth, "active", "yes", "first-hand", "family");
        assertThat(open(youth, "CN-01")).isEmpty();
        assertThat(World.sql("select role from task where kind = 'child-concern'")).containsExactly("CHILD_PROTECTION_LEAD");
    }

    @DatabaseTest
    void the_lead_raises_it_in_words_of_something_done_to_the_young_person() {
        UUID youth = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2010, 1, 1));
        aCall(NOON, youth, "active", "yes", "first-hand", "family");
        Flag flag = as("children", () -> the(RaisingAFlag.class).raiseForChild(youth, FlagFixture.raised("CN-01", null)));
        assertThat(flag.isExploitation()).isTrue();
        assertThat(flag.getOpening().getQuestion()).isEqualTo("Is somebody who is active in the group holding on to this young person?");
        assertThat(World.sql("select outcome from task where kind = 'child-concern'")).containsExactly("done");
    }

    @DatabaseTest
    void for_a_child_under_twelve_no_rule_opens_anything_but_what_we_owe() {
        UUID child = aCase("Dana Placeholder", Track.CHILD, LocalDate.of(2017, 2, 1));
        aCall(NOON, child, "unknown", "no", "first-hand", "threat");
        as("worker", () -> the(EvaluatingRules.class).caseNow(child));
        assertThat(World.sql("select count(*) from flag").get(0).toString()).isEqualTo("0");
        assertThat(World.sql("select count(*) from task where kind = 'child-concern'").get(0).toString()).isEqualTo("0");
    }

    @DatabaseTest
    void asking_every_rule_of_a_case_takes_a_bounded_number_of_statements() {
        UUID file = anOpenCase();
        for (int i = 0; i < 5; i++) {
            aCall(NOON.plusSeconds(i), file, "active", "yes", "first-hand", "family");
        }
        as("worker", () -> assertThat(StatementCount.of(() -> the(EvaluatingRules.class).caseNow(file))).isLessThanOrEqualTo(18));
    }
}
