package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.ContactFixture.aCallWith;
import static org.homeward.casefile.ContactFixture.recorded;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class RecordingAnOutsideContactTest {

    @DatabaseTest
    void a_contact_is_kept_as_told_with_its_author_and_the_audit_knows_the_case() {
        UUID id = CaseFileFixture.anOpenCase();
        OutsideContact contact = recorded(id, new OutsideContactAsTold("active", "Umm Placeholder", "telegram", "other", false, "mixed",
                List.of("threat", "family"), TODAY.minusDays(30), TODAY, "weekly", "self", "first-hand", "Calls «to ask how I am». 🙂"));
        assertThat(contact.getCounterpartName()).isEqualTo("Umm Placeholder");
        assertThat(contact.getPurposeCodes()).containsExactly("threat", "family");
        assertThat(contact.getRecordedBy().getUserName()).isEqualTo("worker");
        assertThat(World.sql("select count(*) from audit_row where act = 'RecordingAnOutsideContact.record' and case_id = '" + id + "'").get(0))
                .hasToString("1");
    }

    @DatabaseTest
    void the_same_name_in_the_same_case_is_the_same_person_of_the_network() {
        UUID id = CaseFileFixture.anOpenCase();
        recorded(id, aCallWith("unknown", "Umm Placeholder"));
        recorded(id, aCallWith("active", "umm placeholder"));
        UUID other = CaseFileFixture.anOpenCase();
        recorded(other, aCallWith("active", "Umm Placeholder"));
        assertThat(World.sql("select count(*) from network_person").get(0)).hasToString("2");
    }

    @DatabaseTest
    void what_somebody_of_the_network_is_can_be_corrected_and_earlier_records_keep_what_was_thought() {
        UUID id = CaseFileFixture.anOpenCase();
        OutsideContact contact = recorded(id, aCallWith("active", "Umm Placeholder"));
        as("worker", () -> the(KeepingTheNetwork.class).change(contact.getNamed().getId(), NetworkFixture.known("Umm Placeholder", "family"),
                contact.getNamed().getVersion()));
        OutsideContact now = as("worker", () -> the(ReadingContacts.class).outside(contact.getId()));
        assertThat(now.getCounterpart()).isEqualTo("active");
        assertThat(now.getNamed().getCounterpart()).isEqualTo("family");
        assertThat(World.sql("select old_text from field_change where field = 'counterpart'")).containsExactly("active");
    }

    @DatabaseTest
    void every_wrong_field_is_answered_at_once_beside_it() {
        UUID id = CaseFileFixture.anOpenCase();
        OutsideContactAsTold wrong = new OutsideContactAsTold("enemy", "x".repeat(201), null, "", false, "maybe", List.of(),
                null, null, "hourly", "rumour", null, "x".repeat(20_001));
        assertThatThrownBy(() -> recorded(id, wrong)).asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::refusals, InstanceOfAssertFactories.list(Refusal.class)).extracting(Refusal::field)
                .containsExactly("counterpart", "counterpartName", "channel", "direction", "wanted", "purposes", "on", "frequency",
                        "sourceType", "certainty", "note");
    }

    @DatabaseTest
    void a_contact_cannot_be_in_the_future_before_birth_or_end_before_it_began() {
        UUID id = CaseFileFixture.anOpenCase();
        assertRefused(id, TODAY.plusDays(1), null, "general.in-future");
        assertRefused(id, LocalDate.of(1990, 1, 1), null, "general.before-birth");
        assertRefused(id, TODAY, TODAY.minusDays(1), "casefile.ends-before");
        assertRefused(id, TODAY, TODAY.plusDays(1), "general.in-future");
    }

    private static void assertRefused(UUID id, LocalDate on, LocalDate until, String key) {
        OutsideContactAsTold told = new OutsideContactAsTold("family", null, "call", "both", true, "yes", List.of("family"), on, until, "once",
                "self", "first-hand", null);
        assertThatThrownBy(() -> recorded(id, told)).isInstanceOf(RefusedException.class).hasMessageContaining(key);
    }

    @DatabaseTest
    void contact_of_a_child_under_twelve_with_the_group_is_not_kept() {
        UUID child = CaseFileFixture.aChildsCase();
        assertThatThrownBy(() -> recorded(child, aCallWith("active"))).hasMessageContaining("casefile.not-under-twelve");
        assertThatThrownBy(() -> recorded(child, aCallWith("recruiter"))).hasMessageContaining("casefile.not-under-twelve");
        recorded(child, aCallWith("family"));
        UUID youth = CaseFileFixture.aCase("Youth Placeholder", Track.CHILD, LocalDate.of(2012, 5, 5));
        recorded(youth, aCallWith("recruiter"));
    }

    @DatabaseTest
    void nobody_without_a_relation_to_the_case_records_or_reads_a_contact() {
        UUID id = CaseFileFixture.anOpenCase();
        OutsideContact contact = recorded(id, aCallWith("family", "Aunt Placeholder"));
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(RecordingAnOutsideContact.class).record(id, aCallWith("family"))))
                    .isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(KeepingTheNetwork.class).open(contact.getNamed().getId()))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingContacts.class).outside(contact.getId()))).isInstanceOf(NotThereException.class);
        }
    }
}
