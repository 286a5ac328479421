package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.TaskFixture;

/** The daily pass over every open case. */
class RunningTheRulesTest {

    private static final Instant LATER = NOON.plus(Duration.ofDays(15));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    @DatabaseTest
    void what_time_alone_brings_about_is_found_and_found_once() {
        UUID file = anOpenCase();
        waitsForCare(file);
        run();
        run();
        assertThat(FlagFixture.open(file, "PS-01")).hasSize(1);
    }

    @DatabaseTest
    void an_interrupted_pass_goes_on_where_it_stopped_and_ends() {
        for (int i = 0; i < 51; i++) {
            waitsForCare(aCase("Person Placeholder", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1)));
        }
        assertThat(page()).isTrue();
        assertThat(flags()).isEqualTo("50");
        assertThat(page()).isTrue();
        assertThat(flags()).isEqualTo("51");
        assertThat(page()).isFalse();
        assertThat(page()).isFalse();
    }

    private static void waitsForCare(UUID file) {
        TaskFixture.on(file, NOON, f -> the(Appointments.class).careNeeded(f, UUID.randomUUID(), "/care/care?case=" + file));
    }

    private static void run() {
        boolean more = true;
        while (more) {
            more = page();
        }
    }

    private static boolean page() {
        return at(LATER, "worker", () -> the(RunningTheRules.class).nextPage(DAY));
    }

    private static String flags() {
        return World.sql("select count(*) from flag").get(0).toString();
    }
}
