package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

/** Who was recruited as a child is a victim of that, and every page of the case says so. */
class JoiningTest {

    private static Joining told(String user, UUID file, Integer age) {
        return as(user, () -> the(RecordingWhereSomebodyStands.class).joining(file, new JoiningAsTold(age, ReturnFixture.SAID)));
    }

    private static boolean recruitedAsChild(UUID file) {
        return as("worker", () -> the(ReadingReturnAndStatus.class).recruitedAsChild(file));
    }

    @DatabaseTest
    void who_joined_under_eighteen_was_recruited_as_a_child_also_when_another_telling_says_otherwise() {
        UUID file = anOpenCase();
        assertThat(recruitedAsChild(file)).isFalse();
        told("worker", file, 18);
        assertThat(recruitedAsChild(file)).isFalse();
        told("worker", file, 17);
        assertThat(recruitedAsChild(file)).isTrue();
        told("worker", file, 19);
        assertThat(recruitedAsChild(file)).isTrue();
    }

    @DatabaseTest
    void what_was_a_mistake_counts_no_more() {
        UUID file = anOpenCase();
        UUID told = told("worker", file, 13).getId();
        as("worker", () -> the(CorrectingAnEntry.class).fact("Joining", told, "Another person."));
        assertThat(recruitedAsChild(file)).isFalse();
    }

    @DatabaseTest
    void of_a_child_it_is_never_written_down() {
        for (UUID file : new UUID[] {aChildsCase(), aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2009, 1, 10))}) {
            assertThatThrownBy(() -> told("worker", file, 9)).isInstanceOf(RefusedException.class).hasMessageContaining("not-for-children");
        }
    }

    @DatabaseTest
    void an_age_is_a_number_of_years_that_can_be_and_who_does_not_work_on_the_case_finds_nothing() {
        UUID file = anOpenCase();
        for (Integer age : new Integer[] {null, -1, 30}) {
            assertThatThrownBy(() -> told("worker", file, age)).as("she is 29: " + age).isInstanceOf(RefusedException.class).hasMessageContaining("ageThen");
        }
        assertThat(told("worker", file, 0).getAgeThen()).isZero();
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> told(user, file, 13)).as(user).isInstanceOf(NotThereException.class);
        }
        assertThat(World.sql("select outcome from audit_row where act = 'RecordingWhereSomebodyStands.joining' and outcome = 'DONE'")).hasSize(1);
    }
}
