package org.homeward.assessment;

import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.World;

/** Assessments that a test starts from. */
public final class AssessmentFixture {

    private AssessmentFixture() {
    }

    /** A completed assessment of that moment by the demo worker, every need at the same level. */
    public static UUID anAssessment(UUID caseId, Instant moment, Level level) {
        return World.at(moment, "worker", () -> {
            UUID id = the(AssessingNeeds.class).begin(caseId).getId();
            the(AssessingNeeds.class).save(id, everyNeed(caseId, level));
            the(AssessingNeeds.class).complete(id, end(LocalDate.ofInstant(moment, ZoneOffset.UTC)));
            return id;
        });
    }

    static List<NeedAsTold> everyNeed(UUID caseId, Level level) {
        return the(ReadingAssessments.class).asked(caseId).stream().flatMap(s -> s.needs().stream())
                .map(n -> need(n.code(), level)).toList();
    }

    static NeedAsTold need(String code, Level level) {
        return new NeedAsTold(code, level, "As told at the kitchen table.", "To sleep without the light on.", null, null);
    }

    static AssessmentEnd end(LocalDate day) {
        return new AssessmentEnd(day, "ar", "none", "Amina and her mother", "I want a normal week.", null);
    }

    /** One look at one reason of joining by the demo worker, told by the person. */
    public static void aDriver(UUID caseId, Instant moment, String driver, DriverToday today) {
        World.at(moment, "worker", () -> the(RecordingDrivers.class).record(caseId, drivers(LocalDate.ofInstant(moment, ZoneOffset.UTC),
                new DriversAsTold.Line(driver, "yes", today, "There is nothing to do all day."))));
    }

    static DriversAsTold drivers(LocalDate day, DriversAsTold.Line... lines) {
        return new DriversAsTold(day, "self", "first-hand", List.of(lines));
    }

    /** One look at one strength by the demo worker. */
    public static UUID aStrength(UUID caseId, Instant moment, String factor, StrengthStanding standing) {
        return World.at(moment, "worker", () -> the(RecordingStrengths.class).record(caseId,
                new StrengthAsTold(factor, LocalDate.ofInstant(moment, ZoneOffset.UTC), standing, "Her uncle rings every Friday.", "Thank him.")).getId());
    }
}
