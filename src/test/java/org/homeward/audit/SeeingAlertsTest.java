package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.GuessRefused;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Page;
import org.homeward.shared.World;

class SeeingAlertsTest {

    private static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    private static void raised(Alert.Kind kind, UUID about, long seconds) {
        at(NOON.plusSeconds(seconds), "officer", () -> the(Alerts.class).raise(kind, about));
    }

    private static Page<Alert> read(String user, boolean settled, int page) {
        return as(user, () -> the(SettlingAnAlert.class).read(settled, page));
    }

    @DatabaseTest
    void the_same_again_is_counted_with_its_first_and_its_last_time() {
        UUID worker = id("worker");
        raised(Alert.Kind.MANY_SEARCHES, worker, 0);
        raised(Alert.Kind.MANY_SEARCHES, worker, 60);
        raised(Alert.Kind.MUCH_TAKEN_OUT, worker, 90);
        raised(Alert.Kind.MANY_SEARCHES, id("worker2"), 30);
        assertThat(read("officer", false, 1).rows()).extracting(a -> a.getKind() + " " + a.getAbout().getUserName() + " " + a.getTimes())
                .as("the latest first").containsExactly("MUCH_TAKEN_OUT worker 1", "MANY_SEARCHES worker 2", "MANY_SEARCHES worker2 1");
        Alert twice = read("officer", false, 1).rows().get(1);
        assertThat(twice.getFirstAt()).isEqualTo(NOON);
        assertThat(twice.getLastAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(as("supervisor", () -> the(SettlingAnAlert.class).countOpen())).isEqualTo(3);
        assertThat(as("supervisor3", () -> the(SettlingAnAlert.class).countOpen())).isZero();
    }

    @DatabaseTest
    void what_is_settled_says_by_whom_when_and_what_they_found() {
        raised(Alert.Kind.AUDIT_UNSEALED, null, 0);
        UUID alert = read("officer", false, 1).rows().get(0).getId();
        as("officer", () -> assertThat(the(SettlingAnAlert.class).open(alert).isSettled()).isFalse());
        at(NOON.plusSeconds(5), "officer", () -> the(SettlingAnAlert.class).settle(alert, " The server was restarted. "));
        assertThat(read("officer", false, 1).total()).isZero();
        assertThat(read("officer", true, 1).rows()).singleElement().satisfies(a -> {
            assertThat(a.getSettledBy().getUserName()).isEqualTo("officer");
            assertThat(a.getSettledAt()).isEqualTo(NOON.plusSeconds(5));
            assertThat(a.getNote()).isEqualTo("The server was restarted.");
        });
        raised(Alert.Kind.AUDIT_UNSEALED, null, 9);
        assertThat(read("officer", false, 1).rows()).as("what is settled stays so").singleElement().matches(a -> a.getTimes() == 1);
    }

    @DatabaseTest
    void alerts_come_in_pages() {
        for (Alert.Kind kind : Alert.Kind.values()) {
            for (String user : new String[] {"worker", "worker2", "clinician"}) {
                raised(kind, id(user), 0);
            }
        }
        long all = 3L * Alert.Kind.values().length;
        assertThat(read("officer", false, 1).rows()).hasSize(Page.DEFAULT_SIZE);
        assertThat(read("officer", false, 2).rows()).hasSize((int) all - Page.DEFAULT_SIZE);
        assertThat(read("officer", false, 2).total()).isEqualTo(all);
    }

    @DatabaseTest
    void guesses_from_many_places_at_one_name_are_on_record_at_the_tenth_and_the_hundredth() {
        as("officer", () -> {
            for (int i = 0; i < 100; i++) {
                the(RefusedGuesses.class).count(new GuessRefused("somebody", "198.51.100." + i, false, "access.sign-in.wait", Duration.ZERO));
            }
        });
        assertThat(World.sql("select thing from audit_row where outcome = 'REFUSED' order by id"))
                .containsExactly("10 today at one name, the last from 198.51.100.9", "100 today at one name, the last from 198.51.100.99");
        assertThat(read("officer", false, 1).rows()).as("slowed down, once").extracting(a -> a.getKind() + " " + a.getTimes()).containsExactly("SIGN_INS_SLOWED 1");
    }

    @DatabaseTest
    void guesses_from_one_place_are_on_record_at_the_first_and_the_tenth_and_again_the_next_day() {
        for (int day = 0; day < 2; day++) {
            at(NOON.plusSeconds(86_400L * day), "officer", () -> {
                for (int i = 0; i < 11; i++) {
                    the(RefusedGuesses.class).count(new GuessRefused("somebody " + i, "203.0.113.77", true, "access.sign-in.wrong", Duration.ZERO));
                }
            });
        }
        assertThat(World.sql("select reason || ' ' || thing from audit_row where outcome = 'REFUSED' order by id")).containsExactly(
                "access.sign-in.wrong 1 today from 203.0.113.77", "access.sign-in.wrong 10 today from 203.0.113.77",
                "access.sign-in.wrong 1 today from 203.0.113.77", "access.sign-in.wrong 10 today from 203.0.113.77");
        assertThat(read("officer", false, 1).total()).as("none was slowed down").isZero();
    }
}
