package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.NetworkFixture.noContact;
import static org.homeward.casefile.NetworkFixture.restricted;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;

class RestrictingContactTest {

    private static List<ContactRestriction> inForce(UUID id, int inDays) {
        return at(NOON.plus(Duration.ofDays(inDays)), "worker", () -> the(RestrictingContact.class).inForce(id));
    }

    private static void lift(ContactRestriction restriction, String because, long version) {
        as("worker", () -> the(RestrictingContact.class).lift(restriction.getId(), TODAY, because, version));
    }

    @DatabaseTest
    void a_restriction_holds_from_its_first_day_to_its_last() {
        UUID id = anOpenCase();
        restricted(id, "Karim Placeholder", TODAY.plusDays(2), TODAY.plusDays(5));
        assertThat(inForce(id, 1)).isEmpty();
        assertThat(inForce(id, 2)).hasSize(1);
        assertThat(inForce(id, 5)).hasSize(1);
        assertThat(inForce(id, 6)).isEmpty();
    }

    @DatabaseTest
    void without_a_last_day_it_holds_until_it_is_lifted_with_the_reason() {
        UUID id = anOpenCase();
        ContactRestriction restriction = restricted(id, "Karim Placeholder", TODAY.minusDays(2), null);
        assertThat(inForce(id, 4_000)).hasSize(1);
        assertThatThrownBy(() -> lift(restriction, null, restriction.getVersion())).hasMessageContaining("because");
        assertThatThrownBy(() -> lift(restriction, "Order 9/2026", restriction.getVersion() + 1)).isInstanceOf(ChangedMeanwhileException.class);
        lift(restriction, "Order 9/2026", restriction.getVersion());
        assertThat(inForce(id, 0)).isEmpty();
        assertThat(as("worker", () -> the(RestrictingContact.class).of(id))).singleElement().extracting(ContactRestriction::getLiftedBecause).isEqualTo("Order 9/2026");
        assertThatThrownBy(() -> lift(restriction, "Again.", restriction.getVersion() + 1)).hasMessageContaining("casefile.lift-restriction.over");
    }

    @DatabaseTest
    void what_was_a_mistake_holds_no_longer_and_stays_readable() {
        UUID id = anOpenCase();
        ContactRestriction restriction = restricted(id, "Karim Placeholder", TODAY, null);
        as("worker", () -> the(CorrectingAnEntry.class).fact("ContactRestriction", restriction.getId(), "Another Karim."));
        assertThat(inForce(id, 0)).isEmpty();
        assertThat(as("worker", () -> the(RestrictingContact.class).of(id))).hasSize(1);
    }

    @DatabaseTest
    void it_names_the_paper_it_comes_from_and_ends_no_earlier_than_it_begins() {
        UUID id = anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(RestrictingContact.class).record(id, new ContactRestrictionAsTold(null, "prison", "rumour", null, null, null, null))))
                .hasMessageContainingAll("who", "kind", "source", "document", "from");
        assertThatThrownBy(() -> as("worker", () -> the(RestrictingContact.class).record(id, noContact("Karim", TODAY, TODAY.minusDays(1))))).hasMessageContaining("casefile.ends-before");
    }

    @DatabaseTest
    void only_those_who_work_on_the_case_write_it_and_its_readers_see_it() {
        UUID id = anOpenCase();
        ContactRestriction restriction = restricted(id, "Karim Placeholder", TODAY, null);
        assertThat(as("clinician", () -> the(RestrictingContact.class).inForce(id))).hasSize(1);
        for (String user : List.of("worker2", "supervisor3", "clinician", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(RestrictingContact.class).record(id, noContact("X", TODAY, null)))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(RestrictingContact.class).lift(restriction.getId(), TODAY, "No.", 0))).as(user).isInstanceOf(NotThereException.class);
        }
        assertThatThrownBy(() -> as("worker2", () -> the(RestrictingContact.class).of(id))).isInstanceOf(NotThereException.class);
    }
}
