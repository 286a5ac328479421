package org.homeward.casefile;

import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People around a case and restrictions on contact, as a worker would tell them. */
public final class NetworkFixture {

    private NetworkFixture() {
    }

    public static NetworkPersonAsTold known(String name, String counterpart) {
        return new NetworkPersonAsTold(name, counterpart, "family", "support", "She minds the children on Mondays.");
    }

    public static NetworkPerson added(UUID caseId, NetworkPersonAsTold told) {
        return as("worker", () -> the(KeepingTheNetwork.class).add(caseId, told));
    }

    public static List<NetworkPerson> network(UUID caseId) {
        return as("worker", () -> the(ReadingContacts.class).network(caseId));
    }

    public static ContactRestrictionAsTold noContact(String who, LocalDate from, LocalDate until) {
        return new ContactRestrictionAsTold(who, "no-contact", "court-order", "Order 7/2026 of the court of Nowhere", from, until, null);
    }

    public static ContactRestriction restricted(UUID caseId, String who, LocalDate from, LocalDate until) {
        return as("worker", () -> the(RestrictingContact.class).record(caseId, noContact(who, from, until)));
    }

    public static FamilyDateAsTold releaseOf(UUID person) {
        return new FamilyDateAsTold(person, "release", TODAY.plusDays(30), ReturnFixture.SAID);
    }
}
