package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.judgement.JudgementFixture.begun;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.read;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;

class SecondReadingTest {

    @DatabaseTest
    void somebody_who_wrote_nothing_of_it_reads_it_and_agrees() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        read("supervisor", id, true, null);
        Judgement judgement = read(id).judgement();
        assertThat(judgement.getReadBy().getUserName()).isEqualTo("supervisor");
        assertThat(judgement.getDissent()).isNull();
        assertThat(World.sql("select outcome from task where kind = 'second-reading'")).containsExactly("done");
        assertThat(refusals(() -> read("supervisor2", id, true, null))).containsExactly(" judgement.refuse.read-already");
    }

    @DatabaseTest
    void invariant_34_two_people_may_disagree_and_the_dissent_is_kept() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(refusals(() -> read("supervisor", id, false, null))).containsExactly("dissent judgement.refuse.say-what");
        assertThat(refusals(() -> read("supervisor", id, true, "But."))).containsExactly("dissent judgement.refuse.agrees-and-not");
        assertThat(refusals(() -> read("supervisor", id, null, "x".repeat(4_001)))).containsExactly("agrees general.required", "dissent general.too-long");
        read("supervisor", id, false, "The calls weigh less than written here.");
        assertThat(read(id).judgement().getDissent()).isEqualTo("The calls weigh less than written here.");
    }

    @DatabaseTest
    void whoever_wrote_it_or_wrote_along_is_never_its_second_reader() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = written(caseId, NOON, false);
        as("supervisor", () -> the(Judging.class).writeAlong(id));
        finish(id, NOON, null, 0);
        for (String writer : new String[] {"worker", "supervisor"}) {
            assertThat(refusals(() -> read(writer, id, true, null))).containsExactly(" judgement.refuse.by-yourself");
        }
        read("supervisor2", id, true, null);
        assertThat(read(id).judgement().isRead()).isTrue();
    }

    @DatabaseTest
    void nobody_reads_a_draft() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        assertThatThrownBy(() -> read("supervisor", id, true, null)).isInstanceOf(NotThereException.class);
        assertThat(refusals(() -> read("worker", id, true, null))).containsExactly(" judgement.refuse.not-finished");
    }
}
