package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.ReturnFixture.SAID;
import static org.homeward.casefile.ReturnFixture.said;
import static org.homeward.casefile.ReturnFixture.stanceOf;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.homeward.person.PartialDate;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;

class StanceHistoryTest {

    private static List<StanceHistory> read(String user, UUID id) {
        return as(user, () -> the(ReadingReturnAndStatus.class).stance(id));
    }

    private static StanceHistory supports(UUID id) {
        return read("worker", id).stream().filter(h -> h.question().equals("supports-group")).findFirst().orElseThrow();
    }

    private static void departure(UUID id, String status, FactSource source) {
        as("worker", () -> the(RecordingWhereSomebodyStands.class).departureStatus(id, new DepartureStatusAsTold(status, TODAY, null, source)));
    }

    @DatabaseTest
    void nobody_is_presumed_anything_every_question_begins_unasked() {
        assertThat(read("worker", anOpenCase())).extracting(StanceHistory::question).containsExactly("departure", "supports-group", "intends-return", "would-serve");
        assertThat(read("worker", anOpenCase())).allSatisfy(history -> assertThat(history.lines()).isEmpty());
    }

    @DatabaseTest
    void every_answer_stays_and_shows_what_the_same_voice_said_until_then() {
        UUID id = anOpenCase();
        stanceOf(id, said("supports-group", "yes", "self", 200));
        stanceOf(id, said("supports-group", "no", "self", 10));
        stanceOf(id, said("supports-group", "no", "self", 100));
        stanceOf(id, said("supports-group", "unsure", "worker", 50));
        stanceOf(id, said("supports-group", "yes", "self", 5));
        assertThat(supports(id).lines()).extracting(line -> line.said().getAnswer() + " " + line.before())
                .containsExactly("yes no", "no null", "unsure null", "no yes", "yes null");
    }

    @DatabaseTest
    void what_nobody_asked_and_what_was_a_mistake_turns_nothing() {
        UUID id = anOpenCase();
        stanceOf(id, said("supports-group", "no", "self", 100));
        Stance mistake = stanceOf(id, said("supports-group", "yes", "self", 50));
        as("worker", () -> the(CorrectingAnEntry.class).fact("Stance", mistake.getId(), "Wrong person."));
        stanceOf(id, said("supports-group", "not-asked", "self", 20));
        stanceOf(id, said("supports-group", "no", "self", 5));
        assertThat(supports(id).lines()).hasSize(4).allSatisfy(line -> assertThat(line.before()).isNull());
        assertThat(supports(id).counting()).extracting(DatedAnswer::getAnswer).containsExactly("no", "no");
    }

    @DatabaseTest
    void invariant_19_claimed_workers_view_and_verified_are_three_histories_never_one() {
        UUID id = anOpenCase();
        departure(id, "left-rejects", SAID);
        departure(id, "temporary", FactSource.workingView("partner-agency", "single-report"));
        departure(id, "captured", FactSource.verified("document", "first-hand", "Consulate", "Saw the paper", TODAY));
        StanceHistory history = read("worker", id).get(0);
        assertThat(history.lines()).hasSize(3).allSatisfy(line -> assertThat(line.before()).isNull());
        assertThat(history.counting()).extracting(DatedAnswer::getVoice).containsExactly("claimed", "working-view", "verified");
    }

    @DatabaseTest
    void invariant_14_of_a_child_there_is_no_such_history_not_even_of_what_was_recorded_before_its_age_was_known() {
        assertThatThrownBy(() -> read("worker", aChildsCase())).isInstanceOf(NotThereException.class);
        UUID id = aCase("Youth Placeholder", Track.SPOUSE, TODAY.minusYears(19));
        stanceOf(id, said("supports-group", "no", "self", 5));
        departure(id, "left-rejects", SAID);
        as("worker", () -> the(RecordingWhereSomebodyStands.class).check(id, ReturnFixture.shownFalse()));
        isFoundToBeSeventeen(id);
        assertThatThrownBy(() -> read("worker", id)).isInstanceOf(NotThereException.class);
        ReturnAndStatus all = as("worker", () -> the(ReadingReturnAndStatus.class).of(id));
        assertThat(all.child()).isTrue();
        assertThat(List.of(all.stances(), all.departures(), all.checks())).allMatch(List::isEmpty);
    }

    private static void isFoundToBeSeventeen(UUID id) {
        as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.find(CaseFile.class, id).getPerson().born(new PartialDate(TODAY.minusYears(17), PartialDate.Precision.EXACT));
            em.getTransaction().commit();
        });
    }

    @DatabaseTest
    void it_is_there_only_for_those_who_may_read_the_case_and_takes_few_statements() {
        UUID id = anOpenCase();
        int few = as("worker", () -> StatementCount.of(() -> the(ReadingReturnAndStatus.class).stance(id)));
        for (int day = 1; day <= 8; day++) {
            stanceOf(id, said("supports-group", day % 2 == 0 ? "no" : "yes", "self", day));
            stanceOf(id, said("would-serve", "no", "worker", day));
        }
        assertThat(as("worker", () -> StatementCount.of(() -> the(ReadingReturnAndStatus.class).stance(id)))).isLessThanOrEqualTo(few);
        assertThat(read("supervisor", id)).hasSize(4);
        for (String user : List.of("worker2", "supervisor3", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> read(user, id)).as(user).isInstanceOf(NotThereException.class);
        }
    }
}
