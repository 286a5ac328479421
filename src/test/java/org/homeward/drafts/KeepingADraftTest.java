package org.homeward.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.homeward.shared.web.FormAnswered;

class KeepingADraftTest {

    private static void keep(String user, String content) {
        as(user, () -> the(KeepingADraft.class).keep("log-contact:1", content, "/casefile/log-contact"));
    }

    @DatabaseTest
    void a_draft_follows_what_is_typed_and_is_there_once() {
        keep("worker", "{\"note\":[\"She\"]}");
        keep("worker", "{\"note\":[\"She made tea. 🙂\"]}");
        assertThat(as("worker", () -> the(KeepingADraft.class).find("log-contact:1")).orElseThrow().getContent()).contains("made tea. 🙂");
        assertThat(as("worker", () -> the(KeepingADraft.class).mine())).hasSize(1);
    }

    @DatabaseTest
    void the_way_back_to_a_form_names_what_the_form_is_about_or_is_not_kept() {
        String fuller = "/casefile/log-contact?case=1";
        for (String address : new String[] {"/casefile/log-contact", fuller, "/casefile/log-contact"}) {
            as("worker", () -> the(KeepingADraft.class).keep("log-contact:1", "{}", address));
            assertThat(as("worker", () -> the(KeepingADraft.class).find("log-contact:1")).orElseThrow().getPath()).isNotEqualTo("/casefile/log-contact");
        }
        assertThat(as("worker", () -> the(KeepingADraft.class).find("log-contact:1")).orElseThrow().getPath()).as("a refused form takes it away no more").isEqualTo(fuller);
        as("worker", () -> the(KeepingADraft.class).keep("register", "{}", "/casefile/register"));
        assertThat(as("worker", () -> the(KeepingADraft.class).find("register")).orElseThrow().getPath()).isEqualTo("/casefile/register");
    }

    @DatabaseTest
    void nobody_sees_another_persons_draft() {
        keep("worker", "{}");
        assertThat(as("supervisor", () -> the(KeepingADraft.class).find("log-contact:1"))).isEmpty();
        as("supervisor", () -> the(KeepingADraft.class).drop("log-contact:1"));
        assertThat(as("worker", () -> the(KeepingADraft.class).find("log-contact:1"))).isPresent();
    }

    @DatabaseTest
    void a_draft_goes_when_its_form_was_answered() {
        keep("worker", "{}");
        as("worker", () -> {
            Event<Object> events = CDI.current().getBeanManager().getEvent();
            events.select(FormAnswered.class).fire(new FormAnswered("log-contact:1"));
        });
        assertThat(World.sql("select count(*) from draft").get(0)).hasToString("0");
    }

    @DatabaseTest
    void what_is_no_draft_is_refused() {
        assertThatThrownBy(() -> keep("worker", "x".repeat(200_001))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keep("worker", null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as("worker", () -> the(KeepingADraft.class).keep(" ", "{}", null))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as("worker", () -> the(KeepingADraft.class).keep("k".repeat(201), "{}", null))).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void a_draft_that_nobody_touched_for_thirty_days_is_thrown_away() {
        keep("worker", "{}");
        World.at(World.NOON.plus(Duration.ofDays(30)), "worker", () -> the(KeepingADraft.class).keep("log-contact:2", "{}", null));
        World.at(World.NOON.plus(Duration.ofDays(30)), "worker", () -> the(OldDrafts.class).forget());
        assertThat(World.sql("select count(*) from draft").get(0)).as("30 days to the second").hasToString("2");
        World.at(World.NOON.plus(Duration.ofDays(31)), "worker", () -> the(OldDrafts.class).forget());
        assertThat(World.sql("select draft_key from draft")).hasToString("[log-contact:2]");
    }
}
