package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.version;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.assessment.AssessmentFixture;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.Level;
import org.homeward.assessment.StrengthStanding;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CorrectingAnEntry;
import org.homeward.casefile.ReturnFixture;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.Outcome;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Words;

/** What came on record since the last judgement is listed by the machine and explained by the writer. */
class ChangesOnRecordTest {

    private static final Instant BEFORE = NOON.minus(Duration.ofDays(60));
    private static final Instant FIRST = NOON.minus(Duration.ofDays(50));
    private static final Instant LATER = NOON.plus(Duration.ofDays(1));

    private static List<String> changes(UUID id, Instant moment) {
        return at(moment, "worker", () -> the(ReadingJudgements.class).changes(the(ReadingJudgements.class).one(id))).stream().map(c -> c.say(new Words(Locale.ENGLISH))).toList();
    }

    /** A case with a strength, a driver and needs told before its first judgement. */
    private static UUID aJudgedCase() {
        UUID caseId = CaseFileFixture.anOpenCase();
        AssessmentFixture.aStrength(caseId, BEFORE, "PF-01", StrengthStanding.EMERGING);
        AssessmentFixture.aStrength(caseId, BEFORE, "PF-02", StrengthStanding.PRESENT);
        AssessmentFixture.aDriver(caseId, BEFORE, "DRV-01", DriverToday.CLEARLY);
        AssessmentFixture.anAssessment(caseId, BEFORE, Level.STABLE);
        finished(caseId, FIRST, false);
        return caseId;
    }

    @DatabaseTest
    void the_first_judgement_has_nothing_to_explain() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(changes(id, NOON)).isEmpty();
    }

    @DatabaseTest
    void what_stands_otherwise_is_listed_and_what_stayed_is_not() {
        UUID caseId = aJudgedCase();
        AssessmentFixture.aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        AssessmentFixture.aStrength(caseId, NOON, "PF-02", StrengthStanding.PRESENT);
        AssessmentFixture.aStrength(caseId, NOON, "PF-03", StrengthStanding.EMERGING);
        AssessmentFixture.aDriver(caseId, NOON, "DRV-01", DriverToday.A_LITTLE);
        UUID flag = FlagFixture.readyToDecide(FlagFixture.aFlag(caseId));
        FlagFixture.decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        UUID next = written(caseId, LATER, false);
        assertThat(changes(next, LATER)).contains(
                "Strength, A relative who supports leaving violence: Strong, before: Emerging",
                "Strength, Rejects violence, in own words, over time: Emerging, not known before",
                "Reason for joining, No work: A little, before: Clearly").anyMatch(c -> c.startsWith("New flag: ")).anyMatch(c -> c.startsWith("Decided on the flag"))
                .noneMatch(c -> c.contains("own choice")).noneMatch(c -> c.startsWith("Need"));
    }

    @DatabaseTest
    void a_need_that_moved_is_listed_with_how_it_stood_before() {
        UUID caseId = aJudgedCase();
        AssessmentFixture.anAssessment(caseId, NOON, Level.IN_CRISIS);
        assertThat(changes(written(caseId, LATER, false), LATER)).contains("Need, A home: In crisis, before: Stable").filteredOn(c -> c.startsWith("Need")).hasSize(17);
    }

    @DatabaseTest
    void what_was_entered_in_error_and_a_need_that_stands_as_before_are_no_changes() {
        UUID caseId = aJudgedCase();
        AssessmentFixture.anAssessment(caseId, NOON, Level.STABLE);
        UUID mistaken = ReturnFixture.stanceOf(caseId, ReturnFixture.said("intends-return", "yes", "self", 1)).getId();
        as("worker", () -> the(CorrectingAnEntry.class).fact("Stance", mistaken, "Another person."));
        assertThat(changes(written(caseId, LATER, false), LATER)).isEmpty();
    }

    @DatabaseTest
    void it_is_not_finished_before_the_changes_are_explained() {
        UUID caseId = aJudgedCase();
        AssessmentFixture.aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        UUID next = written(caseId, LATER, false);
        assertThat(refusals(() -> finish(next, LATER, null, 1))).containsExactly("changes-meaning judgement.refuse.unexplained");
        assertThat(refusals(() -> finish(next, LATER, "x".repeat(8_001), 1))).containsExactly("changes-meaning general.too-long");
        finish(next, LATER, "Her uncle stays in touch by himself now.", 1);
        assertThat(at(LATER, "worker", () -> the(ReadingJudgements.class).one(next)).narrative().words(Part.CHANGES, Question.MEANING)).startsWith("Her uncle");
    }

    @DatabaseTest
    void what_came_in_while_the_writer_explained_is_read_first() {
        UUID caseId = aJudgedCase();
        UUID next = written(caseId, NOON, false);
        long opened = version(next);
        AssessmentFixture.aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        assertThat(refusals(() -> finish(next, LATER, "Nothing changed.", 0))).containsExactly(" judgement.refuse.new-changes");
        assertThat(version(next)).isEqualTo(opened);
    }

    @DatabaseTest
    void a_year_later_the_list_reads_as_it_did() {
        UUID caseId = aJudgedCase();
        AssessmentFixture.aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        UUID next = written(caseId, LATER, false);
        List<String> then = changes(next, LATER);
        finish(next, LATER, "Good news.", 1);
        AssessmentFixture.aStrength(caseId, LATER.plusSeconds(60), "PF-01", StrengthStanding.ENDED);
        assertThat(changes(next, LATER.plus(Duration.ofDays(365)))).isEqualTo(then);
    }
}
