package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.aFlag;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.flags.FlagFixture.refused;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;
import org.homeward.tasks.Task;
import org.homeward.tasks.Tasks;

/** Whether something of a flag is told outside the team has a record of its own. */
class DecidingDisclosureTest {

    private static final DisclosureDecisionAsTold STAYS = new DisclosureDecisionAsTold(false, "Nobody outside needs to know it.", null, null, null);

    private static DisclosureDecisionAsTold told(String legalBasis, String told, String whyNot) {
        return new DisclosureDecisionAsTold(true, "The police protect her.", legalBasis, told, whyNot);
    }

    private static DisclosureDecision decided(String user, UUID flag, DisclosureDecisionAsTold told) {
        return as(user, () -> the(DecidingDisclosure.class).decide(flag, told));
    }

    private static List<Task> open(String kind, UUID flagId) {
        return as("supervisor", () -> the(Tasks.class).findOpen(kind, flagId).stream().toList());
    }

    @DatabaseTest
    void invariant_22_whether_a_flag_is_told_outside_is_kept_with_why_legal_basis_who_decided_and_whether_the_person_knows() {
        UUID flag = aFlag(anOpenCase());
        decided("supervisor", flag, told("vital-interest", "later", "Her husband reads her messages."));
        DisclosureDecision kept = read(flag).getDisclosureDecisions().get(0);
        assertThat(kept.isToTell()).isTrue();
        assertThat(kept.getReason()).isEqualTo("The police protect her.");
        assertThat(kept.getLegalBasis()).isEqualTo("vital-interest");
        assertThat(kept.getTold()).isEqualTo("later");
        assertThat(kept.getWhyNotTold()).isEqualTo("Her husband reads her messages.");
        assertThat(kept.getRecordedBy().getUserName()).isEqualTo("supervisor");
        assertThat(kept.getRecordedAt()).isEqualTo(NOON);
    }

    @DatabaseTest
    void that_nothing_is_told_is_a_decision_too_and_what_was_thought_before_stays() {
        UUID flag = aFlag(anOpenCase());
        assertThat(read(flag).isToBeTold()).isFalse();
        decided("supervisor", flag, told("legal-obligation", "yes", null));
        assertThat(read(flag).isToBeTold()).isTrue();
        assertThat(open(DecidingDisclosure.PROPOSE, flag)).singleElement().satisfies(task -> {
            assertThat(task.getPath()).endsWith("&flag=" + flag);
            assertThat(task.getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        });
        World.at(NOON.plusSeconds(60), "supervisor2", () -> the(DecidingDisclosure.class).decide(flag, STAYS));
        assertThat(read(flag).isToBeTold()).isFalse();
        assertThat(read(flag).getDisclosureDecisions()).extracting(DisclosureDecision::isToTell).containsExactly(false, true);
        assertThat(open(DecidingDisclosure.PROPOSE, flag)).isEmpty();
    }

    @DatabaseTest
    void whether_the_person_knows_is_kept_only_of_what_is_told_and_why_not_only_when_they_do_not() {
        UUID flag = aFlag(anOpenCase());
        DisclosureDecision stays = decided("supervisor", flag, new DisclosureDecisionAsTold(false, "Nobody outside needs to know it.", null, "no", "She is afraid."));
        assertThat(stays.getTold()).isNull();
        assertThat(stays.getWhyNotTold()).isNull();
        assertThat(stays.isKeptFromThePerson()).as("nothing is told").isFalse();
        DisclosureDecision known = decided("supervisor", flag, told("vital-interest", "yes", "Not needed."));
        assertThat(known.getWhyNotTold()).isNull();
        assertThat(known.isKeptFromThePerson()).isFalse();
        assertThat(decided("supervisor", flag, told("vital-interest", "later", "He reads her messages.")).isKeptFromThePerson()).isTrue();
    }

    @DatabaseTest
    void it_is_decided_also_of_a_flag_that_was_closed() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        assertThat(decided("supervisor", flag, STAYS).isToTell()).isFalse();
    }

    @DatabaseTest
    void word_of_a_plan_to_harm_asks_for_the_decision_the_same_day() {
        UUID flag = as("worker", () -> the(RaisingAFlag.class).raise(anOpenCase(), raised("IN-01", null))).getId();
        assertThat(open(DecidingDisclosure.DECIDE, flag)).singleElement().satisfies(task -> assertThat(task.getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(12))));
        decided("supervisor", flag, STAYS);
        assertThat(open(DecidingDisclosure.DECIDE, flag)).isEmpty();
        assertThat(open(DecidingDisclosure.DECIDE, aFlag(anOpenCase()))).isEmpty();
    }

    @DatabaseTest
    void what_is_missing_is_said_beside_its_field() {
        UUID flag = aFlag(anOpenCase());
        refusedBeside("toTell", flag, new DisclosureDecisionAsTold(null, "Why.", null, null, null));
        refusedBeside("reason", flag, new DisclosureDecisionAsTold(false, " ", null, null, null));
        refusedBeside("legalBasis", flag, told(null, "yes", null));
        refusedBeside("legalBasis", flag, told("because", "yes", null));
        refusedBeside("legalBasis", flag, new DisclosureDecisionAsTold(false, "Why.", "because", null, null));
        refusedBeside("told", flag, told("vital-interest", null, null));
        refusedBeside("told", flag, told("vital-interest", "perhaps", null));
        refusedBeside("whyNotTold", flag, told("vital-interest", "no", null));
        assertThat(read(flag).getDisclosureDecisions()).isEmpty();
    }

    private static void refusedBeside(String field, UUID flag, DisclosureDecisionAsTold told) {
        refused("general.required", () -> decided("supervisor", flag, told));
        assertThatThrownBy(() -> decided("supervisor", flag, told)).hasMessageContaining(field);
    }

    @DatabaseTest
    void only_whoever_decides_flags_of_the_case_decides_it_and_it_is_on_record() {
        UUID flag = aFlag(anOpenCase());
        for (String user : new String[] {"worker", "worker2", "supervisor3", "children", "clinician", "programme", "officer", "admin"}) {
            assertThatThrownBy(() -> decided(user, flag, STAYS)).as(user).isInstanceOf(NotThereException.class);
        }
        UUID child = as("worker", () -> the(RaisingAFlag.class).raise(aChildsCase(), raised("CH-06", null))).getId();
        decided("children", child, STAYS);
        assertThat(World.sql("select outcome from audit_row where act = 'DecidingDisclosure.decide' and case_id is not null and outcome = 'DONE'")).hasSize(1);
    }
}
