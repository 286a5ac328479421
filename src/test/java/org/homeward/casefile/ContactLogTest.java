package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.ContactFixture.aCallWith;
import static org.homeward.casefile.ContactFixture.aHomeVisit;
import static org.homeward.casefile.ContactFixture.logged;
import static org.homeward.casefile.ContactFixture.ofKind;
import static org.homeward.casefile.ContactFixture.recorded;
import static org.homeward.casefile.ContactFixture.restricted;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.StatementCount;

class ContactLogTest {

    private static Page<ContactLine> read(String user, UUID id, ContactFilter filter, int number) {
        return as(user, () -> the(ReadingContacts.class).page(id, filter, number));
    }

    private static ContactFilter ofKindOnly(String kind) {
        return new ContactFilter(kind, null, null, false);
    }

    @DatabaseTest
    void both_kinds_stand_in_one_list_newest_first_with_what_was_added() {
        UUID id = CaseFileFixture.anOpenCase();
        OwnContact old = logged(id, ofKind("phone", NOON.minusSeconds(30 * 86_400L), "Long ago."));
        OutsideContact call = recorded(id, aCallWith("family"));
        OwnContact visit = logged(id, aHomeVisit());
        as("worker", () -> the(CorrectingAnEntry.class).addToOutsideContact(call.getId(), "It was her sister."));
        Page<ContactLine> page = read("worker", id, ContactFilter.NONE, 1);
        assertThat(page.rows()).extracting(line -> line.entry().getId()).containsExactly(visit.getId(), call.getId(), old.getId());
        assertThat(page.rows().get(1).addenda()).singleElement().extracting(Addendum::getText).isEqualTo("It was her sister.");
        assertThat(page.total()).isEqualTo(3);
    }

    @DatabaseTest
    void the_list_is_narrowed_by_kind_period_and_weight_and_counts_what_it_shows() {
        UUID id = CaseFileFixture.anOpenCase();
        logged(id, ofKind("phone", NOON.minusSeconds(30 * 86_400L), "Long ago."));
        logged(id, new OwnContactAsTold("school", NOON, List.of(), null, false, null, "Note", null, null, true, "First day at school", false, null, null));
        recorded(id, aCallWith("family"));
        assertCount(id, ofKindOnly("phone"), 1);
        assertCount(id, ofKindOnly("ours"), 2);
        assertCount(id, ofKindOnly("outside"), 1);
        assertCount(id, new ContactFilter(null, TODAY, TODAY, false), 2);
        assertCount(id, new ContactFilter(null, null, TODAY.minusDays(1), false), 1);
        assertCount(id, new ContactFilter(null, null, null, true), 1);
        assertCount(id, new ContactFilter("outside", null, null, true), 0);
        assertCount(id, ofKindOnly("nonsense"), 0);
    }

    private static void assertCount(UUID id, ContactFilter filter, int expected) {
        Page<ContactLine> page = read("worker", id, filter, 1);
        assertThat(page.rows()).as(filter.toString()).hasSize(expected);
        assertThat(page.total()).as(filter.toString()).isEqualTo(expected);
    }

    @DatabaseTest
    void restricted_contacts_are_neither_listed_nor_counted_for_others() {
        UUID id = CaseFileFixture.anOpenCase();
        as("clinician", () -> the(LoggingAContact.class).log(id, restricted()));
        assertThat(read("worker", id, ContactFilter.NONE, 1).total()).isZero();
        assertThat(read("clinician", id, ContactFilter.NONE, 1).rows()).hasSize(1);
        assertThat(read("supervisor", id, ContactFilter.NONE, 1).rows()).hasSize(1);
        assertThatThrownBy(() -> read("worker2", id, ContactFilter.NONE, 1)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_long_list_is_cut_into_pages_with_as_many_statements_as_a_short_one() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID person = as("worker", () -> the(OpeningACase.class).open(id)).getPerson().getId();
        for (int i = 0; i < 20; i++) {
            logged(id, new OwnContactAsTold("phone", NOON.minusSeconds(i * 3600L), List.of(person), null, false, null, "Note " + i, null, null,
                    false, null, false, null, null));
            recorded(id, aCallWith("family", "Aunt " + i));
        }
        int first = as("worker", () -> StatementCount.of(() -> shown(read(id, 1))));
        int second = as("worker", () -> StatementCount.of(() -> shown(read(id, 2))));
        assertThat(read("worker", id, ContactFilter.NONE, 1).rows()).hasSize(25);
        assertThat(read("worker", id, ContactFilter.NONE, 2).rows()).hasSize(15);
        assertThat(read("worker", id, ContactFilter.NONE, 3).rows()).isEmpty();
        assertThat(first).isLessThanOrEqualTo(20);
        assertThat(second).isLessThanOrEqualTo(20);
    }

    private static Page<ContactLine> read(UUID id, int number) {
        return the(ReadingContacts.class).page(id, ContactFilter.NONE, number);
    }

    private static void shown(Page<ContactLine> page) {
        page.rows().forEach(line -> {
            if (line.ours()) {
                line.own().getPresent().forEach(person -> assertThat(person.getDisplayName()).isNotBlank());
            }
            assertThat(line.entry().getRecordedBy().getDisplayName()).isNotBlank();
        });
    }

    @DatabaseTest
    void a_mistake_stays_in_the_list_with_its_reason_and_is_marked_once() {
        UUID id = CaseFileFixture.anOpenCase();
        OwnContact visit = logged(id, aHomeVisit());
        OutsideContact call = recorded(id, aCallWith("active"));
        assertThatThrownBy(() -> as("worker", () -> the(CorrectingAnEntry.class).ownContact(visit.getId(), null))).hasMessageContaining("reason");
        as("worker", () -> the(CorrectingAnEntry.class).ownContact(visit.getId(), "Another family."));
        as("worker", () -> the(CorrectingAnEntry.class).outsideContact(call.getId(), "It was a wrong number."));
        assertThat(read("worker", id, ContactFilter.NONE, 1).rows()).extracting(line -> line.entry().getInErrorReason())
                .containsExactly("Another family.", "It was a wrong number.");
        assertThatThrownBy(() -> as("worker", () -> the(CorrectingAnEntry.class).ownContact(visit.getId(), "Again.")))
                .hasMessageContaining("casefile.in-error-already");
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme"}) {
            assertThatThrownBy(() -> as(user, () -> the(CorrectingAnEntry.class).outsideContact(call.getId(), "No."))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(CorrectingAnEntry.class).addToOwnContact(visit.getId(), "No."))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void the_cases_at_hand_are_those_opened_last_and_only_those_one_may_log_in() {
        UUID older = CaseFileFixture.anOpenCase();
        UUID opened = CaseFileFixture.aCase("Zarina Placeholder", Track.SPOUSE, TODAY.minusYears(30));
        as("worker", () -> the(OpeningACase.class).open(opened));
        assertThat(as("worker", () -> the(LoggingAContact.class).casesAtHand())).extracting(CaseFile::getId).containsExactly(opened, older);
        assertThat(as("worker2", () -> the(LoggingAContact.class).casesAtHand())).isEmpty();
        assertThat(as("worker", () -> the(LoggingAContact.class).casesMatching("zarina"))).extracting(CaseFile::getId).containsExactly(opened);
        assertThat(as("worker2", () -> the(LoggingAContact.class).casesMatching("zarina"))).isEmpty();
        assertThat(as("worker", () -> the(LoggingAContact.class).casesMatching("!!"))).isEmpty();
    }

    @DatabaseTest
    void the_kind_of_last_time_is_remembered() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThat(as("worker", () -> the(LoggingAContact.class).lastKind())).isEmpty();
        logged(id, ofKind("school", NOON, "A talk with the teacher."));
        assertThat(as("worker", () -> the(LoggingAContact.class).lastKind())).contains("school");
    }
}
