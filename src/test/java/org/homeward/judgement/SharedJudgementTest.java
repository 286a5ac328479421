package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.judgement.JudgementFixture.begun;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.Set;
import java.util.UUID;
import org.homeward.access.Section;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.sharing.ShareAsTold;
import org.homeward.sharing.SharingACase;

/** A colleague may be shown the judgements of a case, and then sees them and nothing else. */
class SharedJudgementTest {

    private static void share(UUID caseId, String with, Section section) {
        UUID colleague = as("admin", () -> the(UserAccounts.class).byName(with).orElseThrow().getId());
        as("worker", () -> the(SharingACase.class).share(caseId, new ShareAsTold(colleague, Set.of(section), 3, "We visit together.")));
    }

    @DatabaseTest
    void whom_the_judgements_are_shown_reads_them_and_nothing_else() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = finished(caseId, NOON, false);
        UUID draft = begun(caseId, NOON, false);
        share(caseId, "worker3", Section.JUDGEMENT);
        assertThat(as("worker3", () -> the(ReadingJudgements.class).one(id)).narrative().words(Part.BASIS, Question.PURPOSE)).isNotBlank();
        assertThat(as("worker3", () -> the(ReadingJudgements.class).of(caseId))).hasSize(2);
        assertThatThrownBy(() -> as("worker3", () -> the(ReadingJudgements.class).one(draft))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("worker3", () -> the(ReadingJudgements.class).onRecord(caseId))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("worker3", () -> the(SecondReading.class).read(id, true, null))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("worker3", () -> the(Judging.class).writeAlong(draft))).isInstanceOf(NotThereException.class);
        share(caseId, "worker2", Section.FLAGS);
        assertThatThrownBy(() -> as("worker2", () -> the(ReadingJudgements.class).one(id))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void what_is_still_to_be_judged_blindly_is_shown_to_nobody() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = finished(caseId, NOON, true);
        share(caseId, "supervisor3", Section.JUDGEMENT);
        assertThatThrownBy(() -> as("supervisor3", () -> the(ReadingJudgements.class).one(id))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("supervisor3", () -> the(RatingBlindly.class).open(id))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void nobody_shows_them_to_a_role_that_never_sees_them() {
        UUID caseId = CaseFileFixture.anOpenCase();
        assertThat(refusals(() -> share(caseId, "clinician", Section.JUDGEMENT))).containsExactly("sections sharing.shares.not-for-role");
        assertThat(refusals(() -> share(caseId, "children", Section.JUDGEMENT))).containsExactly("sections sharing.shares.not-for-role");
    }
}
