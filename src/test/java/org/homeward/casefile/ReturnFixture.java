package org.homeward.casefile;

import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.shared.World.the;

import java.util.UUID;
import org.homeward.shared.World;

/** What is told about a return and about where somebody stands; a test changes the one thing it is about. */
public final class ReturnFixture {

    public static final FactSource SAID = FactSource.claimed("self", "first-hand");

    private ReturnFixture() {
    }

    public static ReturnJourneyAsTold home() {
        return new ReturnJourneyAsTold("via-consulate", TODAY.minusDays(30), true, "irregular", "Over the mountains", "Turkey", "no", null, SAID);
    }

    public static ReturnJourneyAsTold arrived() {
        return new ReturnJourneyAsTold("born-there", TODAY.minusDays(30), false, null, null, null, null, null, SAID);
    }

    public static LostDocumentAsTold aLostPassport() {
        return new LostDocumentAsTold("passport", "Consulate in Placeholder City", TODAY.minusDays(40), "LP-1", "I lost it on the road.", SAID);
    }

    public static DeathReportAsTold aDeathReport() {
        return new DeathReportAsTold("A post of the group", TODAY.minusDays(90), TODAY.minusDays(30), "They posted it after I ran.", SAID);
    }

    public static DetentionAsTold aDetention() {
        return new DetentionAsTold("Placeholder camp", TODAY.minusDays(200), TODAY.minusDays(60), SAID);
    }

    public static LegalStatusAsTold onTrial() {
        return new LegalStatusAsTold("on-trial", "District court", TODAY.plusDays(20), "document", "Letter 12/2026", TODAY.minusDays(3));
    }

    public static DepartureStatusAsTold left(FactSource source) {
        return new DepartureStatusAsTold("left-rejects", TODAY, "Says so, and names why.", source);
    }

    public static StanceAsTold supports(String answer) {
        return new StanceAsTold("supports-group", answer, "self", TODAY, "«No more of them.»", SAID);
    }

    public static StanceAsTold said(String topic, String answer, String speaker, int daysAgo) {
        return new StanceAsTold(topic, answer, speaker, TODAY.minusDays(daysAgo), null, SAID);
    }

    public static TrainingExposureAsTold weapons() {
        return new TrainingExposureAsTold("basic-weapons", TODAY, null, SAID);
    }

    public static StatementCheckAsTold shownFalse() {
        return new StatementCheckAsTold("Came back in May", "shown-false", "Stamp in the passport: February", TODAY,
                FactSource.verified("document", "first-hand", "Consulate", "Saw the passport", TODAY));
    }

    public static ChildPapersAsTold papers() {
        return new ChildPapersAsTold("no", "yes", "Health office", TODAY.minusDays(3));
    }

    public static Stance stanceOf(UUID caseId, StanceAsTold told) {
        return World.as("worker", () -> the(RecordingWhereSomebodyStands.class).stance(caseId, told));
    }
}
