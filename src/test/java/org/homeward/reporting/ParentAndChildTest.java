package org.homeward.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.care.CareFixture;
import org.homeward.care.ReferralToCare;
import org.homeward.care.ReferringToCare;
import org.homeward.care.SessionAsHeld;
import org.homeward.care.Treating;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ChronologyQuery;
import org.homeward.casefile.HouseholdToRegister;
import org.homeward.casefile.Intake;
import org.homeward.casefile.PersonToRegister;
import org.homeward.casefile.ReadingTheStanding;
import org.homeward.casefile.Track;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.Outcome;
import org.homeward.flags.ReadingFlags;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.shared.DatabaseTest;
import org.homeward.tasks.Appointment.State;

/** What of a mother never stands in her child's file, and of the child never in hers, though one worker has both. */
class ParentAndChildTest {

    private static final LocalDate TODAY = CareFixture.TODAY;
    private static final String FLAG = "Back in a local circle that promotes violence";

    private static PersonToRegister person(String name, String born, RelationRole role, Track track) {
        return new PersonToRegister(new NewHousehold.Member(new NewPerson(name, null, Sex.FEMALE, born, false, null, null, false, null), role, true), track);
    }

    /** First the mother's case, then her daughter's, both the demo worker's. */
    private static List<UUID> motherAndDaughter() {
        return as("worker", () -> the(Intake.class).register(new HouseholdToRegister(new CaseFile.Referral(TODAY, "family", "Asks for help.", "public-task"), null,
                "12 Quay Street", "harbour", List.of(person("Amina Placeholder", "1996", null, Track.SPOUSE), person("Dana Placeholder", "2017", RelationRole.CHILD, Track.CHILD)))))
                .stream().map(CaseFile::getId).toList();
    }

    private static String report(UUID id) {
        return PrintingAReportTest.text(as("supervisor", () -> the(PrintingAReport.class).print(id, "case-report", RedactionLevel.L1, "Case conference", Locale.ENGLISH)).pdf())
                .replaceAll("\\s+", " ");
    }

    private static String chronology(UUID id) {
        return as("worker", () -> the(ReadingTheStanding.class).chronology(id, ChronologyQuery.ALL)).rows().stream()
                .map(e -> e.getTitleKey() + " " + e.getTitle() + " " + e.getText()).toList().toString();
    }

    @DatabaseTest
    void invariant_17_a_childs_record_never_shows_a_parents_flag_text() {
        List<UUID> cases = motherAndDaughter();
        UUID flag = FlagFixture.readyToDecide(FlagFixture.aFlag(cases.get(0)));
        FlagFixture.decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        assertThat(report(cases.get(0))).contains("What was seen.", FLAG);
        assertThat(chronology(cases.get(0))).contains(FLAG);
        assertThat(as("worker", () -> the(ReadingFlags.class).ofCase(cases.get(1)))).isEmpty();
        assertThat(chronology(cases.get(1))).isNotEqualTo("[]").doesNotContain(FLAG);
        assertThat(report(cases.get(1))).contains("Dana Placeholder").doesNotContain(FLAG).doesNotContain("What was seen.").doesNotContain("Because of what we know.")
                .doesNotContain("only my cousin");
    }

    @DatabaseTest
    void invariant_17_a_parents_report_never_shows_a_childs_clinical_content() {
        List<UUID> cases = motherAndDaughter();
        UUID course = as("worker", () -> the(ReferringToCare.class).refer(cases.get(1), new ReferralToCare("Wakes at night.", "soon", "child-and-guardian",
                the(UserAccounts.class).byName("clinician").orElseThrow().getId())).getId());
        as("clinician", () -> {
            the(Treating.class).accept(course, "cbt-trauma", 10);
            UUID session = the(Treating.class).plan(course, TODAY).getId();
            the(Treating.class).record(session, new SessionAsHeld(State.ATTENDED, "ar", "professional", List.of("partner"), "Drew the sea.", CareFixture.NOTE, null));
        });
        String care = "Wakes at night|Drew the sea|canary|PHQ";
        assertThat(report(cases.get(1))).as("her own").contains("session held").doesNotContainPattern(care);
        assertThat(report(cases.get(0))).contains("Dana Placeholder").doesNotContainPattern(care).doesNotContain("session held");
        assertThat(chronology(cases.get(0))).doesNotContainPattern(care);
    }
}
