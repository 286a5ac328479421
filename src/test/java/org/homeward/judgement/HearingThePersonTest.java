package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.judgement.JudgementFixture.begun;
import static org.homeward.judgement.JudgementFixture.day;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.read;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.flags.DisagreementAnswerAsTold;
import org.homeward.flags.Objection;
import org.homeward.flags.Objection.Answer;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;
import org.homeward.sharing.CoverAsTold;
import org.homeward.sharing.Covering;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.Task;
import org.homeward.tasks.TaskQuery;

/** The person can answer a judgement of them, and somebody who had no part in it looks again. */
class HearingThePersonTest {

    private static final String SAID = "I was tired. Ask me on another day.";

    private static void hear(String user, UUID id) {
        as(user, () -> the(HearingThePerson.class).hear(id, day(NOON), SAID));
    }

    private static void answer(String user, UUID id, Answer answer) {
        as(user, () -> the(HearingThePerson.class).answer(id, new DisagreementAnswerAsTold(answer, "Read it anew.", null)));
    }

    private static boolean mayAnswer(String user, UUID id) {
        return as(user, () -> the(HearingThePerson.class).mayAnswer(the(ReadingJudgements.class).one(id)));
    }

    private static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    @DatabaseTest
    void what_the_person_says_is_kept_word_for_word_and_is_due_for_an_answer_in_30_days() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        hear("worker", id);
        Objection said = read(id).waiting().orElseThrow().getObjection();
        assertThat(said.getWords()).isEqualTo(SAID);
        assertThat(said.getDueAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
        assertThat(World.sql("select role from task where kind = 'judgement-disagreement' and ended_at is null")).containsExactly("SUPERVISOR");
        assertThat(as("worker", () -> the(PeopleWithoutAnAnswer.class).refuses(read(id).judgement().getFile()))).as("closing").isPresent();
        assertThat(refusals(() -> hear("worker", id))).containsExactly("ownWords flags.refuse.disagreement-waits");
        answer("supervisor", id, Answer.STANDS);
        assertThat(as("worker", () -> the(PeopleWithoutAnAnswer.class).refuses(read(id).judgement().getFile()))).isEmpty();
        hear("worker", id);
        assertThat(read(id).disagreements()).hasSize(2);
    }

    @DatabaseTest
    void only_somebody_who_had_no_part_in_the_judgement_or_the_case_answers() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        read("supervisor", id, true, null);
        hear("worker", id);
        assertThat(refusals(() -> answer("supervisor", id, Answer.STANDS))).as("the second reader").containsExactly("answer judgement.refuse.not-independent");
        assertThat(mayAnswer("supervisor", id)).isFalse();
        assertThat(mayAnswer("worker", id)).isFalse();
        assertThat(mayAnswer("supervisor2", id)).isTrue();
        for (String user : List.of("worker", "worker2", "supervisor3", "clinician", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> answer(user, id, Answer.STANDS)).as(user).isInstanceOf(NotThereException.class);
        }
        answer("supervisor2", id, Answer.STANDS);
        assertThat(World.sql("select outcome from task where kind = 'judgement-disagreement'")).containsExactly("done");
        assertThat(refusals(() -> answer("supervisor2", id, Answer.AGREED))).containsExactly("answer flags.refuse.answered-already");
    }

    @DatabaseTest
    void who_wrote_it_down_wrote_along_or_judged_the_same_blindly_does_not_answer() {
        UUID heard = finished(CaseFileFixture.anOpenCase(), NOON, false);
        hear("supervisor", heard);
        assertThat(mayAnswer("supervisor", heard)).isFalse();
        UUID along = begun(CaseFileFixture.anOpenCase(), NOON, false);
        as("supervisor", () -> the(Judging.class).writeAlong(along));
        assertThat(read(along).hadPart(id("supervisor"))).isTrue();
        UUID rated = finished(CaseFileFixture.anOpenCase(), NOON, true);
        as("supervisor", () -> the(RatingBlindly.class).rate(rated, JudgementFixture.SUMMARY));
        hear("worker", rated);
        assertThat(mayAnswer("supervisor", rated)).isFalse();
        assertThat(mayAnswer("supervisor2", rated)).isTrue();
        UUID caseId = CaseFileFixture.anOpenCase();
        JudgementView theirs = as("supervisor", () -> the(ReadingJudgements.class).one(the(Judging.class).begin(caseId).getId()));
        for (String user : List.of("worker", "clinician")) {
            assertThat(theirs.hadPart(id(user))).as("works on the case: " + user).isTrue();
        }
        assertThat(theirs.hadPart(id("supervisor2"))).isFalse();
    }

    @DatabaseTest
    void where_every_supervisor_of_the_team_had_a_part_one_of_another_team_answers_who_covers() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, true);
        as("supervisor", () -> the(RatingBlindly.class).rate(id, JudgementFixture.SUMMARY));
        hear("worker", id);
        assertThat(whoMayAnswer(id)).containsExactly("supervisor2");
        read("supervisor2", id, true, null);
        assertThat(whoMayAnswer(id)).isEmpty();
        cover("worker", "worker3", 0);
        cover("supervisor", "supervisor3", 2);
        assertThat(whoMayAnswer(id)).as("who covers for a worker, and who covers later").isEmpty();
        cover("supervisor", "supervisor3", 0);
        assertThat(whoMayAnswer(id)).containsExactly("supervisor3");
        assertThat(mayAnswer("supervisor3", id)).isTrue();
        assertThat(as("supervisor3", () -> the(SeeingWorkDue.class).first(TaskQuery.MINE, 50)))
                .extracting(Task::getKind).contains("judgement-disagreement");
        answer("supervisor3", id, Answer.STANDS);
        assertThat(whoMayAnswer(id)).as("nothing waits").isEmpty();
    }

    private static List<String> whoMayAnswer(UUID id) {
        return as("worker", () -> the(HearingThePerson.class).whoMayAnswer(the(ReadingJudgements.class).one(id))).stream().map(UserAccount::getUserName).toList();
    }

    private static void cover(String absent, String by, int inDays) {
        UUID covered = as("admin", () -> the(UserAccounts.class).byName(absent).orElseThrow().getId());
        UUID covering = as("admin", () -> the(UserAccounts.class).byName(by).orElseThrow().getId());
        as("supervisor", () -> the(Covering.class).name(new CoverAsTold(covered, covering, day(NOON).plusDays(inDays), day(NOON).plusDays(3), "To answer somebody who disagrees.")));
    }

    @DatabaseTest
    void when_the_person_is_right_a_new_judgement_is_due_in_a_week_and_nothing_of_the_old_one_changes() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        hear("worker", id);
        answer("supervisor", id, Answer.PARTLY);
        assertThat(World.sql("select cast(due_at as date) from task where kind = 'judgement' and ended_at is null")).extracting(Object::toString).containsExactly("2026-03-09");
        assertThat(read(id).judgement().getSummary().getAttention()).isEqualTo(Attention.ELEVATED);
        UUID stands = finished(CaseFileFixture.anOpenCase(), NOON, false);
        hear("worker", stands);
        answer("supervisor", stands, Answer.STANDS);
        assertThat(World.sql("select cast(due_at as date) from task where kind = 'judgement' and ended_at is null")).extracting(Object::toString)
                .containsExactlyInAnyOrder("2026-03-09", "2026-08-02");
    }

    @DatabaseTest
    void what_cannot_be_is_refused_at_its_field() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(refusals(() -> as("worker", () -> the(HearingThePerson.class).hear(id, null, null)))).containsExactly("ownWords general.required", "saidOn general.required");
        assertThat(refusals(() -> as("worker", () -> the(HearingThePerson.class).hear(id, day(NOON).plusDays(1), "x".repeat(20_001)))))
                .extracting(refusal -> refusal.split(" ")[0]).containsExactly("ownWords", "saidOn");
        assertThatThrownBy(() -> answer("supervisor", id, Answer.STANDS)).as("nothing was said").isInstanceOf(NotThereException.class);
        hear("worker", id);
        assertThat(refusals(() -> as("supervisor", () -> the(HearingThePerson.class).answer(id, new DisagreementAnswerAsTold(null, null, day(NOON).minusDays(1))))))
                .extracting(refusal -> refusal.split(" ")[0]).containsExactly("answer", "reasons", "toldOn");
        UUID draft = begun(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(refusals(() -> hear("worker", draft))).containsExactly(" judgement.refuse.not-finished");
        for (String user : List.of("worker2", "supervisor3", "clinician", "children", "admin")) {
            assertThatThrownBy(() -> hear(user, id)).as(user).isInstanceOf(NotThereException.class);
        }
    }
}
