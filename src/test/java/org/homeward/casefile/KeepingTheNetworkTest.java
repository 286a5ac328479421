package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.ContactFixture.aCallWith;
import static org.homeward.casefile.ContactFixture.recorded;
import static org.homeward.casefile.NetworkFixture.added;
import static org.homeward.casefile.NetworkFixture.known;
import static org.homeward.casefile.NetworkFixture.network;
import static org.homeward.casefile.NetworkFixture.restricted;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.sql;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;

class KeepingTheNetworkTest {

    private static final Instant AFTER_A_YEAR = NOON.plus(Duration.ofDays(366));

    private static void forgettingAt(Instant moment) {
        at(moment, "worker", () -> the(Network.class).forgetThoseNotKept());
    }

    @DatabaseTest
    void whoever_met_nobody_in_a_contact_is_put_down_only_with_the_reason_why() {
        UUID id = anOpenCase();
        NetworkPerson aunt = added(id, known("Aunt Placeholder", "family"));
        assertThat(aunt.getKeepUntil()).isEqualTo(TODAY.plusDays(365));
        assertThat(network(id)).singleElement().extracting(NetworkPerson::getEffect).isEqualTo("support");
        assertThatThrownBy(() -> added(id, new NetworkPersonAsTold("Uncle Placeholder", "family", "family", "strain", null))).hasMessageContaining("because");
    }

    @DatabaseTest
    void every_wrong_field_is_answered_beside_it_and_nobody_is_there_twice() {
        UUID id = anOpenCase();
        added(id, known("Aunt Placeholder", "family"));
        assertThatThrownBy(() -> added(id, new NetworkPersonAsTold(null, "enemy", "love", "danger", null))).hasMessageContainingAll("name", "counterpart", "tie", "effect", "because");
        assertThatThrownBy(() -> added(id, known("aunt placeholder", "family"))).hasMessageContaining("casefile.network-person.taken");
        assertThatCode(() -> added(anOpenCase(), known("Aunt Placeholder", "family"))).doesNotThrowAnyException();
    }

    @DatabaseTest
    void around_a_child_under_twelve_nobody_of_the_group_is_kept() {
        UUID child = aChildsCase();
        assertThatThrownBy(() -> added(child, known("Voice Placeholder", "recruiter"))).isInstanceOf(RefusedException.class).hasMessageContaining("casefile.not-under-twelve");
        NetworkPerson aunt = added(child, known("Aunt Placeholder", "family"));
        assertThatThrownBy(() -> as("worker", () -> the(KeepingTheNetwork.class).change(aunt.getId(), known("Aunt Placeholder", "active"), aunt.getVersion())))
                .hasMessageContaining("casefile.not-under-twelve");
    }

    @DatabaseTest
    void two_who_change_the_same_person_at_once_do_not_overwrite_each_other() {
        NetworkPerson aunt = added(anOpenCase(), known("Aunt Placeholder", "family"));
        as("worker", () -> the(KeepingTheNetwork.class).change(aunt.getId(), known("Aunt Placeholder", "former"), aunt.getVersion()));
        assertThatThrownBy(() -> as("supervisor", () -> the(KeepingTheNetwork.class).change(aunt.getId(), known("Aunt Placeholder", "mentor"), aunt.getVersion())))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @DatabaseTest
    void a_year_after_anything_was_heard_of_somebody_they_are_forgotten_and_the_contacts_stay() {
        UUID id = anOpenCase();
        OutsideContact call = recorded(id, aCallWith("active", "Umm Placeholder"));
        NetworkPerson person = call.getNamed();
        as("worker", () -> the(KeepingTheNetwork.class).change(person.getId(), known("Umm Placeholder", "family"), person.getVersion()));
        forgettingAt(NOON.plus(Duration.ofDays(365)));
        assertThat(network(id)).hasSize(1);
        forgettingAt(AFTER_A_YEAR);
        assertThat(network(id)).isEmpty();
        OutsideContact left = as("worker", () -> the(ReadingContacts.class).outside(call.getId()));
        assertThat(left.getCounterpart()).isEqualTo("active");
        assertThat(left.getCounterpartName()).isNull();
        assertThat(sql("select count(*) from field_change where thing_id = '" + person.getId() + "'")).first().hasToString("0");
    }

    @DatabaseTest
    void a_contact_keeps_somebody_for_another_year_and_so_does_saying_what_for() {
        UUID id = anOpenCase();
        added(id, known("Aunt Placeholder", "family"));
        NetworkPerson uncle = added(id, known("Uncle Placeholder", "family"));
        added(id, known("Neighbour Placeholder", "unknown"));
        Instant later = NOON.plus(Duration.ofDays(200));
        at(later, "worker", () -> the(RecordingAnOutsideContact.class).record(id, aCallWith("family", "AUNT Placeholder")));
        assertThatThrownBy(() -> at(later, "worker", () -> the(KeepingTheNetwork.class).keep(uncle.getId(), " "))).hasMessageContaining("stillNeeded");
        at(later, "worker", () -> the(KeepingTheNetwork.class).keep(uncle.getId(), "He drives her to the doctor."));
        forgettingAt(AFTER_A_YEAR);
        assertThat(network(id)).extracting(NetworkPerson::getName).containsExactly("Aunt Placeholder", "Uncle Placeholder");
        forgettingAt(later.plus(Duration.ofDays(366)));
        assertThat(network(id)).isEmpty();
    }

    @DatabaseTest
    void whoever_a_restriction_in_force_names_is_not_forgotten_before_it_ends() {
        UUID id = anOpenCase();
        added(id, known("Umm Placeholder", "active"));
        restricted(id, "umm placeholder", TODAY, TODAY.plusDays(400));
        forgettingAt(AFTER_A_YEAR);
        assertThat(network(id)).hasSize(1);
        forgettingAt(NOON.plus(Duration.ofDays(401)));
        assertThat(network(id)).isEmpty();
    }

    @DatabaseTest
    void somebody_may_be_forgotten_at_once() {
        UUID id = anOpenCase();
        NetworkPerson aunt = added(id, known("Aunt Placeholder", "family"));
        as("worker", () -> the(KeepingTheNetwork.class).forget(aunt.getId()));
        assertThat(network(id)).isEmpty();
        assertThat(sql("select count(*) from audit_row where act = 'KeepingTheNetwork.forget' and case_id = '" + id + "'")).first().hasToString("1");
    }

    @DatabaseTest
    void nobody_without_a_relation_to_the_case_reads_or_changes_its_network() {
        UUID id = anOpenCase();
        NetworkPerson aunt = added(id, known("Aunt Placeholder", "family"));
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingContacts.class).network(id))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(KeepingTheNetwork.class).add(id, known("X", "family")))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(KeepingTheNetwork.class).change(aunt.getId(), known("X", "family"), 0))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(KeepingTheNetwork.class).forget(aunt.getId()))).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void reading_it_takes_the_same_statements_however_many_there_are() {
        UUID id = anOpenCase();
        int few = as("worker", () -> StatementCount.of(() -> the(ReadingContacts.class).network(id)));
        for (int i = 0; i < 12; i++) {
            added(id, known("Placeholder " + i, "family"));
        }
        assertThat(as("worker", () -> StatementCount.of(() -> the(ReadingContacts.class).network(id)))).isEqualTo(few);
    }
}
