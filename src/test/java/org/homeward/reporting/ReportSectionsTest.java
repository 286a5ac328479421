package org.homeward.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.assessment.AssessmentFixture;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.Level;
import org.homeward.assessment.StrengthStanding;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.ContactFixture;
import org.homeward.casefile.NetworkFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.ReturnFixture;
import org.homeward.casefile.SafetyScreeningAsTold;
import org.homeward.casefile.ScreeningForSafety;
import org.homeward.casefile.Track;
import org.homeward.disclosure.DecidingADisclosure;
import org.homeward.disclosure.DisclosureAsTold;
import org.homeward.disclosure.ProposingADisclosure;
import org.homeward.flags.AddingToAFlag;
import org.homeward.flags.DecidingAFlag;
import org.homeward.flags.DecidingDisclosure;
import org.homeward.flags.DisclosureDecisionAsTold;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.HearingDisagreement;
import org.homeward.flags.Outcome;
import org.homeward.flags.RaisingAFlag;
import org.homeward.judgement.HearingThePerson;
import org.homeward.judgement.JudgementFixture;
import org.homeward.judgement.SecondReading;
import org.homeward.reintegration.TakingSteps;
import org.homeward.reporting.sections.JudgementSection;
import org.homeward.reporting.sections.OpenFlagsSection;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Words;
import org.homeward.shared.World;

/** What the sections tell, and to whom they do not. */
class ReportSectionsTest {

    /** Without spaces, as a PDF has none between the cells of a table. */
    private static String report(UUID id, RedactionLevel level) {
        return PrintingAReportTest.text(as("worker", () -> the(PrintingAReport.class).print(id, "case-report", level, "Case conference", Locale.ENGLISH)).pdf())
                .replaceAll("\\s+", "");
    }

    private static UUID anAssessedCase() {
        UUID id = CaseFileFixture.anOpenCase();
        AssessmentFixture.anAssessment(id, World.NOON.minusSeconds(40_000), Level.IN_CRISIS);
        AssessmentFixture.anAssessment(id, World.NOON, Level.STABLE);
        AssessmentFixture.aDriver(id, World.NOON, "DRV-01", DriverToday.CLEARLY);
        AssessmentFixture.aStrength(id, World.NOON, "PF-01", StrengthStanding.STRONG);
        as("worker", () -> the(ScreeningForSafety.class).screen(id, new SafetyScreeningAsTold(LocalDate.ofInstant(World.NOON, ZoneOffset.UTC),
                "no", "no", "yes", "no", "yes", "no", "unknown", "Moved to the shelter.")));
        return id;
    }

    @DatabaseTest
    void needs_at_first_and_now_with_reasons_and_own_wishes() {
        assertThat(report(anAssessedCase(), RedactionLevel.L1)).contains("Needs,atfirstandnow", "BeingsafenowIncrisisStable",
                "Astoldatthekitchentable.", "Ownwish,BeingsafenowTosleepwithoutthelighton.");
    }

    @DatabaseTest
    void drivers_then_and_now_and_strengths_with_what_shows_them() {
        assertThat(report(anAssessedCase(), RedactionLevel.L1)).contains("Drivers,atjoiningandnow", "YesClearly", "Strengths", "HeruncleringseveryFriday.");
    }

    @DatabaseTest
    void the_last_look_at_safety_and_what_was_done() {
        assertThat(report(anAssessedCase(), RedactionLevel.L1)).contains("MaybeharmedbyothersYes", "Movedtotheshelter.");
    }

    @DatabaseTest
    void a_partner_reads_levels_but_no_reason_no_wish_no_evidence_no_family_and_nothing_of_safety() {
        assertThat(report(anAssessedCase(), RedactionLevel.L3)).contains("BeingsafenowIncrisisStable")
                .doesNotContain("kitchentable").doesNotContain("lighton").doesNotContain("uncle").doesNotContain("shelter").doesNotContain("Household");
    }

    @DatabaseTest
    void a_childs_report_has_no_drivers() {
        UUID id = CaseFileFixture.aChildsCase();
        AssessmentFixture.anAssessment(id, World.NOON, Level.STABLE);
        assertThat(report(id, RedactionLevel.L1)).contains("Needs,atfirstandnow").doesNotContain("Drivers");
    }

    @DatabaseTest
    void invariant_34_a_judgement_is_printed_with_its_limits_and_with_who_sees_it_differently() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID judgement = JudgementFixture.finished(id, World.NOON, false);
        assertThat(report(id, RedactionLevel.L1)).contains("Professionaljudgement", "Whatprotects,onebyone", "Partlythere·Something·Thesame", "SeenforPF-16.", "SeenagainstPF-16.", "AttentionourworkneedsElevated", "HarmtothemselvesSomesigns", "HowsureModerate",
                "Thecallsagainstwhatshesaysherself.", "Whatwillmostlikelyhappen:Earlysigns", "Nobodyhasreaditassecondreaderyet.", "Itisnotaprediction.");
        as("supervisor", () -> the(SecondReading.class).read(judgement, false, "The calls weigh less."));
        as("worker", () -> the(HearingThePerson.class).hear(judgement, LocalDate.ofInstant(World.NOON, ZoneOffset.UTC), "I was tired."));
        assertThat(report(id, RedactionLevel.L1)).contains("Thepersondisagrees,", "Iwastired.", "Ananswerisdueby");
        assertThat(report(id, RedactionLevel.L1)).contains("BesaSampleread", "seesitdifferently.", "Thecallsweighless.");
    }

    @DatabaseTest
    void of_a_judgement_the_person_reads_the_summary_and_their_view_and_a_partner_nothing() {
        UUID id = CaseFileFixture.anOpenCase();
        JudgementFixture.finished(id, World.NOON, false);
        String own = as("worker", () -> {
            ReportDocument document = new ReportDocument();
            the(JudgementSection.class).write(new ReportContext(the(OpeningACase.class).open(id), null, RedactionLevel.L0,
                    the(Redaction.class), new Words(Locale.ENGLISH), ZoneOffset.UTC, World.NOON, 0, "Lira", "For her"), document);
            return document.blocks().toString();
        });
        assertThat(own).contains("Attention our work needs=Elevated", "Words on BASIS OWN_VIEW.", "It is not a prediction.")
                .doesNotContain("The calls against").doesNotContain("Early signs").doesNotContain("Words on FORMULATION");
        assertThat(report(id, RedactionLevel.L3)).doesNotContain("Professionaljudgement");
    }

    @DatabaseTest
    void what_somebody_is_still_to_judge_blindly_is_not_printed_for_them() {
        UUID id = CaseFileFixture.anOpenCase();
        JudgementFixture.finished(id, World.NOON, true);
        assertThat(PrintingAReportTest.text(as("supervisor", () -> the(PrintingAReport.class).print(id, "case-report", RedactionLevel.L1, "Case conference", Locale.ENGLISH)).pdf()))
                .doesNotContain("Professional judgement").doesNotContain("Elevated");
    }

    @DatabaseTest
    void a_flag_is_printed_with_evidence_both_ways_strengths_own_view_decision_dissent_disagreement_and_whether_it_is_told() {
        UUID id = CaseFileFixture.anOpenCase();
        aFlagWithEverything(id);
        assertThat(report(id, RedactionLevel.L1)).contains("Whatwasseen.For", "Whatwasseen.Against", "Hermotherstandsbyher.", "Itwasonlymycousin.", "Becauseofwhatweknow.",
                "LiraExampledisagrees:Iseeitdifferently.", "Thepersondisagrees", "Theyhaveitwrong.",
                "BesaSample:Yes,somethingistold.Thepoliceprotecther.Legalbasis:Vitalinterest.Doesthepersonknow:Notyet.Herhusbandreadshermessages.");
    }

    @DatabaseTest
    void of_what_a_rule_found_the_fact_is_printed_and_not_only_the_words_of_its_record() {
        UUID id = CaseFileFixture.aChildsCase();
        as("worker", () -> the(TakingSteps.class).addFromPathway(id, "school-place"));
        World.at(World.NOON.plus(Duration.ofDays(30)), "worker", () -> the(TakingSteps.class).addFromPathway(id, "language"));
        assertThat(report(id, RedactionLevel.L1)).contains("missing:thechildisoutofschool.Aplaceatschool");
    }

    @DatabaseTest
    void the_persons_own_copy_leaves_out_that_something_of_a_flag_is_told_while_they_are_not_to_know() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID flag = aFlagWithEverything(id);
        assertThat(ownCopyOfFlags(id)).contains("I see it differently.").doesNotContain("The police protect her.").doesNotContain("Her husband reads");
        as("supervisor", () -> the(DecidingDisclosure.class).decide(flag, new DisclosureDecisionAsTold(true, "The police protect her.", "vital-interest", "yes", null)));
        assertThat(ownCopyOfFlags(id)).contains("The police protect her.").doesNotContain("Her husband reads");
    }

    @DatabaseTest
    void what_one_of_two_has_raised_about_a_young_person_is_not_printed_before_the_other_agrees() {
        UUID youth = CaseFileFixture.aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2010, 1, 10));
        UUID flag = as("children", () -> the(RaisingAFlag.class).raiseForChild(youth, FlagFixture.raised("IN-02", null))).getId();
        assertThat(report(youth, RedactionLevel.L1)).doesNotContain("gavethematask");
        as("supervisor", () -> the(DecidingAFlag.class).agree(flag, null));
        assertThat(report(youth, RedactionLevel.L1)).contains("gavethematask");
    }

    private static String ownCopyOfFlags(UUID id) {
        return as("worker", () -> {
            ReportDocument document = new ReportDocument();
            CaseFile file = the(OpeningACase.class).open(id);
            the(CurrentUser.class).begin(Permission.PRINT_CASE);
            the(OpenFlagsSection.class).write(new ReportContext(file, null, RedactionLevel.L0,
                    the(Redaction.class), new Words(Locale.ENGLISH), ZoneOffset.UTC, World.NOON, 0, "Lira", "For her"), document);
            return document.blocks().toString();
        });
    }

    private static UUID aFlagWithEverything(UUID id) {
        UUID flag = FlagFixture.readyToDecide(FlagFixture.aFlag(id));
        as("worker", () -> the(AddingToAFlag.class).evidence(flag, FlagFixture.seen("family", "single-report", false)));
        FlagFixture.decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        as("worker", () -> {
            the(AddingToAFlag.class).dissent(flag, "I see it differently.");
            the(HearingDisagreement.class).hear(flag, FlagFixture.TODAY, "They have it wrong.");
        });
        as("supervisor", () -> the(DecidingDisclosure.class).decide(flag,
                new DisclosureDecisionAsTold(true, "The police protect her.", "vital-interest", "later", "Her husband reads her messages.")));
        return flag;
    }

    @DatabaseTest
    void waverings_are_printed_answer_by_answer_with_whose_they_are_and_not_for_partners() {
        UUID id = CaseFileFixture.anOpenCase();
        ReturnFixture.stanceOf(id, ReturnFixture.said("supports-group", "no", "self", 20));
        ReturnFixture.stanceOf(id, ReturnFixture.said("supports-group", "unsure", "worker", 5));
        assertThat(report(id, RedactionLevel.L1)).contains("Supportsthegroup:No", "Theperson·Claimed", "Supportsthegroup:Unsure", "Aworker·Claimed");
        assertThat(report(id, RedactionLevel.L3)).doesNotContain("Supportsthegroup");
    }

    @DatabaseTest
    void the_people_around_the_person_stand_on_paper_only_where_third_parties_do() {
        UUID id = CaseFileFixture.anOpenCase();
        NetworkFixture.added(id, NetworkFixture.known("Aunt Placeholder", "family"));
        NetworkFixture.restricted(id, "Karim Placeholder", ContactFixture.TODAY, null);
        assertThat(report(id, RedactionLevel.L1)).contains("AuntPlaceholderFamilyAsupport", "NocontactKarimPlaceholder").doesNotContain("Mondays");
        assertThat(report(id, RedactionLevel.L2)).contains("FamilyAsupport").doesNotContain("AuntPlaceholder").doesNotContain("KarimPlaceholder");
        for (RedactionLevel level : List.of(RedactionLevel.L3, RedactionLevel.L4)) {
            assertThat(report(id, level)).as(level.name()).doesNotContain("Asupport").doesNotContain("Nocontact").doesNotContain("AuntPlaceholder");
        }
    }

    @DatabaseTest
    void what_was_told_outside_stands_on_paper_inside_the_programme() {
        UUID id = CaseFileFixture.anOpenCase();
        LocalDate today = LocalDate.ofInstant(World.NOON, ZoneOffset.UTC);
        disclosed(id, new DisclosureAsTold(List.of("identity"), "Her name.", "District court", "A clerk", "legal-obligation", "A hearing.", "yes", null, null), today);
        disclosed(id, new DisclosureAsTold(List.of("status"), "Where she lives.", "Border police", "An officer", "legal-obligation", "A search.", "later", "It would warn others.",
                today.plusDays(30)), today);
        assertThat(report(id, RedactionLevel.L1)).contains("Whatwastoldoutsidetheteam", "Districtcourt", "Borderpolice", "Notyet").doesNotContain("Hername").doesNotContain("clerk");
        assertThat(report(id, RedactionLevel.L3)).doesNotContain("Districtcourt");
    }

    private static void disclosed(UUID caseId, DisclosureAsTold told, LocalDate today) {
        UUID disclosure = as("worker", () -> the(ProposingADisclosure.class).propose(caseId, told).getId());
        as("supervisor", () -> the(DecidingADisclosure.class).approve(disclosure, null));
        as("worker", () -> the(ProposingADisclosure.class).give(disclosure, today, "paper"));
    }
}
