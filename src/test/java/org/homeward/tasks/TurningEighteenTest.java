package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.closed;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Role;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.Track;
import org.homeward.person.PartialDate;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

/** Turning 18 converts nothing: somebody looks at the file. */
class TurningEighteenTest {

    /** 18 on 4 March 2026. */
    private static final LocalDate BORN = LocalDate.of(2008, 3, 4);
    private static final Instant BIRTHDAY = NOON.plus(Duration.ofDays(2));

    private static UUID aYouth() {
        return aCase("Yusuf Placeholder", Track.CHILD, BORN);
    }

    private static void night(Instant moment) {
        at(moment, "worker", () -> {
            while (the(TurningEighteen.class).lookAtThoseWhoAreEighteen()) {
                // there may be more
            }
        });
    }

    private static void born(UUID file, PartialDate.Precision precision) {
        as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.find(CaseFile.class, file).getPerson().born(new PartialDate(BORN, precision));
            em.getTransaction().commit();
        });
    }

    private static Task task(UUID file) {
        return as("supervisor", () -> the(Tasks.class).findOpen(TurningEighteen.TASK, file)).orElse(null);
    }

    @DatabaseTest
    void invariant_16_turning_eighteen_asks_the_child_protection_lead_for_a_review_once() {
        UUID file = aYouth();
        night(BIRTHDAY.minus(Duration.ofDays(1)));
        assertThat(task(file)).isNull();
        night(BIRTHDAY);
        night(BIRTHDAY.plus(Duration.ofDays(1)));
        assertThat(task(file).getRole()).isEqualTo(Role.CHILD_PROTECTION_LEAD);
        assertThat(task(file).getDueAt()).isEqualTo(BIRTHDAY.plus(Duration.ofDays(30)));
        Task task = task(file);
        assertThatThrownBy(() -> at(BIRTHDAY, "children", () -> the(EndingATask.class).done(task.getId(), task.getVersion(), null, null)))
                .as("it says what was found").isInstanceOf(RefusedException.class);
        at(BIRTHDAY, "children", () -> the(EndingATask.class).done(task.getId(), task.getVersion(), "He goes on with a mentor; the drawings go back to him.", null));
        night(BIRTHDAY.plus(Duration.ofDays(60)));
        assertThat(World.sql("select outcome from task where kind = 'turned-18'")).containsExactly("done");
        assertThat(World.sql("select title_key || ': ' || event_text from significant_event where kind = 'review'"))
                .containsExactly("task.turned-18: He goes on with a mentor; the drawings go back to him.");
    }

    @DatabaseTest
    void no_reason_is_good_enough_to_drop_it() {
        UUID file = aYouth();
        night(BIRTHDAY);
        Task task = task(file);
        assertThatThrownBy(() -> at(BIRTHDAY, "children", () -> the(EndingATask.class).drop(task.getId(), task.getVersion(), "No time.")))
                .hasMessageContaining("tasks.turned-18-stays");
        assertThat(task(file)).isNotNull();
    }

    @DatabaseTest
    void a_childs_file_that_was_closed_is_looked_at_too_and_the_look_can_be_ended() {
        UUID file = closed(aYouth());
        night(BIRTHDAY);
        Task task = task(file);
        at(BIRTHDAY, "children", () -> the(EndingATask.class).done(task.getId(), task.getVersion(), "Erasure asked for.", null));
        assertThat(task(file)).isNull();
    }

    @DatabaseTest
    void of_a_vague_birth_the_last_day_that_it_can_mean_counts_and_adults_are_not_asked_about() {
        UUID file = aYouth();
        born(file, PartialDate.Precision.MONTH);
        night(Instant.parse("2026-03-30T12:00:00Z"));
        assertThat(task(file)).isNull();
        night(Instant.parse("2026-03-31T12:00:00Z"));
        assertThat(task(file)).isNotNull();
        UUID another = aYouth();
        born(another, PartialDate.Precision.ABOUT);
        night(Instant.parse("2026-12-30T12:00:00Z"));
        assertThat(task(another)).isNull();
        night(Instant.parse("2026-12-31T12:00:00Z"));
        assertThat(task(another)).isNotNull();
        UUID adult = aCase("Amina Placeholder", Track.ADULT_RETURNEE, BORN);
        night(BIRTHDAY);
        assertThat(task(adult)).isNull();
    }
}
