package org.homeward.casefile;

import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.World;

/** Contacts as a worker would tell them; a test changes the one thing it is about. */
public final class ContactFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private ContactFixture() {
    }

    /** A wanted call with somebody of that category today, begun by the person, told by the person. */
    public static OutsideContactAsTold aCallWith(String counterpart) {
        return new OutsideContactAsTold(counterpart, null, "whatsapp", "person", true, "yes", List.of("family"), TODAY, null, "once",
                "self", "first-hand", null);
    }

    /** The same, with the other one's name. */
    public static OutsideContactAsTold aCallWith(String counterpart, String name) {
        return new OutsideContactAsTold(counterpart, name, "whatsapp", "person", true, "yes", List.of("family"), TODAY, null, "once",
                "self", "first-hand", null);
    }

    public static OutsideContact recorded(UUID caseId, OutsideContactAsTold told) {
        return World.as("worker", () -> the(RecordingAnOutsideContact.class).record(caseId, told));
    }

    /** A home visit an hour before noon with an ordinary note. */
    public static OwnContactAsTold aHomeVisit() {
        return ofKind("home-visit", World.NOON.minusSeconds(3600), "She made tea. The boy goes to school now.");
    }

    public static OwnContactAsTold ofKind(String kind, Instant at, String note) {
        return new OwnContactAsTold(kind, at, List.of(), null, false, null, note, null, null, false, null, false, null, null);
    }

    public static OwnContactAsTold restricted() {
        return new OwnContactAsTold("office", World.NOON, List.of(), null, false, null, "In confidence.", null, null, false, null, true, null, null);
    }

    public static OwnContact logged(UUID caseId, OwnContactAsTold told) {
        return World.as("worker", () -> the(LoggingAContact.class).log(caseId, told));
    }
}
