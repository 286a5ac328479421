package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.ContactFixture.aHomeVisit;
import static org.homeward.casefile.ContactFixture.logged;
import static org.homeward.casefile.ContactFixture.ofKind;
import static org.homeward.casefile.ContactFixture.restricted;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Section;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.homeward.sharing.ShareAsTold;
import org.homeward.sharing.SharingACase;

class LoggingAContactTest {

    @DatabaseTest
    void a_contact_is_kept_with_who_was_there_and_moves_the_case_to_screening() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID person = as("worker", () -> the(OpeningACase.class).open(id)).getPerson().getId();
        OwnContact contact = logged(id, new OwnContactAsTold("home-visit", NOON.minusSeconds(60), List.of(person, UUID.randomUUID()), "Her aunt",
                true, "ar", "A note.", "«I want to sleep.»", "Tired", true, "First visit", false, null, null));
        OwnContact read = as("worker", () -> the(ReadingContacts.class).own(contact.getId()));
        assertThat(as("worker", () -> the(ReadingContacts.class).own(contact.getId()).getPresent().size())).isEqualTo(1);
        assertThat(read.getOwnWords()).isEqualTo("«I want to sleep.»");
        CaseFile file = as("worker", () -> the(OpeningACase.class).open(id));
        assertThat(file.getLastContactAt()).isEqualTo(NOON.minusSeconds(60));
        assertThat(file.getStage()).isEqualTo(Stage.SCREENING);
    }

    @DatabaseTest
    void an_attempt_is_no_contact() {
        UUID id = CaseFileFixture.anOpenCase();
        logged(id, ofKind("attempted", NOON, null));
        CaseFile file = as("worker", () -> the(OpeningACase.class).open(id));
        assertThat(file.getLastContactAt()).isNull();
        assertThat(file.getStage()).isEqualTo(Stage.INTAKE);
    }

    @DatabaseTest
    void an_earlier_contact_logged_later_does_not_move_the_last_contact_back() {
        UUID id = CaseFileFixture.anOpenCase();
        logged(id, aHomeVisit());
        logged(id, ofKind("phone", NOON.minusSeconds(864_000), "A call that was not written down."));
        assertThat(as("worker", () -> the(OpeningACase.class).open(id)).getLastContactAt()).isEqualTo(NOON.minusSeconds(3600));
    }

    @DatabaseTest
    void what_is_missing_too_long_or_impossible_is_refused_beside_its_field() {
        UUID id = CaseFileFixture.anOpenCase();
        assertRefused(id, ofKind("letter-bomb", NOON, "x"), "kind");
        assertRefused(id, ofKind("phone", null, "x"), "on");
        assertRefused(id, ofKind("phone", NOON.plusSeconds(86_400), "x"), "on");
        assertRefused(id, ofKind("phone", NOON.plusSeconds(3600), "x"), "field=at");
        assertRefused(id, ofKind("phone", Instant.parse("1990-01-01T00:00:00Z"), "x"), "general.before-birth");
        assertRefused(id, ofKind("phone", NOON, null), "note");
        assertRefused(id, ofKind("phone", NOON, "x".repeat(20_001)), "note");
        assertRefused(id, told(true, null, null, null), "contactTitle");
        assertRefused(id, told(false, null, "Ring the school", null), "followUpOn");
        assertRefused(id, told(false, null, null, TODAY), "followUp");
        assertRefused(id, told(false, null, "Ring the school", TODAY.minusDays(1)), "casefile.day-gone");
    }

    private static OwnContactAsTold told(boolean significant, String title, String followUp, LocalDate on) {
        return new OwnContactAsTold("phone", NOON, List.of(), null, false, null, "A note.", null, null, significant, title, false, followUp, on);
    }

    private static void assertRefused(UUID id, OwnContactAsTold told, String part) {
        assertThatThrownBy(() -> logged(id, told)).isInstanceOf(RefusedException.class).hasMessageContaining(part);
    }

    @DatabaseTest
    void a_restricted_contact_is_there_for_its_author_and_the_supervisor_only() {
        UUID id = CaseFileFixture.anOpenCase();
        OwnContact contact = as("clinician", () -> the(LoggingAContact.class).log(id, restricted()));
        as("clinician", () -> the(ReadingContacts.class).own(contact.getId()));
        as("supervisor", () -> the(ReadingContacts.class).own(contact.getId()));
        for (String user : new String[] {"worker", "worker2", "supervisor3", "programme"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingContacts.class).own(contact.getId()))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void who_supervises_elsewhere_reads_nothing_restricted_in_a_case_that_is_shared_with_them() {
        UUID id = CaseFileFixture.anOpenCase();
        OwnContact contact = as("clinician", () -> the(LoggingAContact.class).log(id, restricted()));
        logged(id, aHomeVisit());
        UUID supervisor3 = as("supervisor3", () -> the(CurrentUser.class).getId());
        as("worker", () -> the(SharingACase.class).share(id, new ShareAsTold(supervisor3, Set.of(Section.CONTACTS), 2, "We visit together.")));
        assertThat(as("supervisor3", () -> the(ReadingContacts.class).page(id, ContactFilter.NONE, 1)).total()).isEqualTo(1);
        assertThatThrownBy(() -> as("supervisor3", () -> the(ReadingContacts.class).own(contact.getId()))).isInstanceOf(NotThereException.class);
        assertThat(as("supervisor", () -> the(ReadingContacts.class).page(id, ContactFilter.NONE, 1)).total()).isEqualTo(2);
    }

    @DatabaseTest
    void who_protects_the_teams_children_reads_what_is_restricted_in_a_childs_case() {
        UUID id = CaseFileFixture.aChildsCase();
        OwnContact contact = as("clinician", () -> the(LoggingAContact.class).log(id, restricted()));
        assertThat(as("children", () -> the(ReadingContacts.class).own(contact.getId())).getId()).isEqualTo(contact.getId());
    }

    @DatabaseTest
    void nobody_without_a_relation_to_the_case_logs_a_contact() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(LoggingAContact.class).log(id, aHomeVisit()))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void what_is_significant_stands_in_the_chronology_but_nothing_restricted_does() {
        UUID id = CaseFileFixture.anOpenCase();
        for (boolean restricted : new boolean[] {false, true}) {
            logged(id, new OwnContactAsTold("phone", NOON, List.of(), null, false, null, "A note.", null, null, true, restricted ? "Hidden" : "First call",
                    restricted, null, null));
        }
        assertThat(World.sql("select title from significant_event where kind = 'contact'")).containsExactly("First call");
    }
}
