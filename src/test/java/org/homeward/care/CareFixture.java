package org.homeward.care;

import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.tasks.Appointment.State;

/** Care that a test starts from, with answers and notes that could be recognised anywhere. */
public final class CareFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final String NOTE = "canary note: she told of the flood";

    private CareFixture() {
    }

    /** Referred by the demo worker to the demo clinician. */
    public static UUID aReferral(UUID caseId) {
        return as("worker", () -> the(ReferringToCare.class).refer(caseId, referral("Sleeps badly and asked for help.", "agreed")).getId());
    }

    static ReferralToCare referral(String reason, String consent) {
        return new ReferralToCare(reason, "soon", consent, the(UserAccounts.class).byName("clinician").orElseThrow().getId());
    }

    /** Taken on, ten sessions agreed. */
    public static UUID anAcceptedReferral(UUID caseId) {
        UUID course = aReferral(caseId);
        as("clinician", () -> the(Treating.class).accept(course, "cbt-trauma", 10));
        return course;
    }

    public static UUID aPlannedSession(UUID courseId, LocalDate on) {
        return as("clinician", () -> the(Treating.class).plan(courseId, on).getId());
    }

    static SessionAsHeld went(State how) {
        return new SessionAsHeld(how, "ar", "professional", List.of("partner"), "Came in good spirits.", NOTE, null);
    }

    /** A PHQ-9 with these answers to its nine items; a negative number is a blank. */
    public static QuestionnaireAsFilledIn aPhq9(int... points) {
        List<String> items = the(Instruments.class).find("phq-9").orElseThrow().main().items();
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] >= 0) {
                answers.put(items.get(i), points[i]);
            }
        }
        return new QuestionnaireAsFilledIn("phq-9", answers, TODAY, "ar", "professional", "interview", List.of(), false);
    }
}
