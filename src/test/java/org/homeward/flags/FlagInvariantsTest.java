package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.flags.FlagFixture.aFlag;
import static org.homeward.flags.FlagFixture.aFlagByRule;
import static org.homeward.flags.FlagFixture.confirm;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.decision;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.flags.FlagFixture.refused;
import static org.homeward.flags.FlagFixture.seen;
import static org.homeward.flags.ObservationSourcesTest.caseNow;
import static org.homeward.flags.ObservationSourcesTest.person;
import static org.homeward.flags.ObservationSourcesTest.register;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.care.AnsweringAQuestionnaire;
import org.homeward.care.CareFixture;
import org.homeward.casefile.Track;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.shared.CodeLists;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;

/** More promises of flags, each named as the domain's invariants say it; the others are in {@link FlagTest}, {@link ChildsFlagTest} and {@link EvaluatingRulesTest}. */
class FlagInvariantsTest {

    @DatabaseTest
    void invariant_1_no_column_combines_indicators_into_a_total_percentage_probability_or_score() {
        assertThat(World.sql("select concat(table_name, '.', column_name) from information_schema.columns where lower(table_schema) = 'public'")
                .stream().map(c -> c.toString().toLowerCase())).filteredOn(c -> c.startsWith("flag") || c.startsWith("case_file") || c.startsWith("person."))
                .noneMatch(c -> c.matches(".*(score|total|percent|probab|weight|likelihood|risk|points|rank).*"));
        assertThat(Arrays.stream(Severity.values()).map(Severity::code)).as("words, not numbers").containsExactly("concern", "serious", "urgent");
    }

    /** Whoever adds a number to what is kept finds it here, and says what it counts; years of age count too. */
    @DatabaseTest
    void invariant_1_every_number_that_is_kept_counts_things_and_none_of_them_tells_how_somebody_is() {
        assertThat(World.sql("select concat(lower(table_name), '.', lower(column_name)) from information_schema.columns where lower(table_schema) = 'public'"
                + " and lower(data_type) in ('integer', 'bigint', 'smallint', 'tinyint', 'numeric', 'decimal', 'real', 'float', 'double precision', 'decfloat')"
                + " and lower(column_name) <> 'version' and lower(table_name) not like 'flyway%'").stream().map(Object::toString)).containsExactlyInAnyOrder(
                "audit_alert.times", "audit_check.faults", "audit_check.first_seal", "audit_check.last_seal", "audit_check.rows_all", "audit_check.rows_done",
                "audit_leaf.place", "audit_seal.first_place", "audit_seal.rows_sealed", "audit_seal.seal_number", "audit_sealer.id", "care_course.sessions_agreed",
                "code_app.last_step", "consent.round", "export_request.case_count", "export_request.child_count", "export_request.people_count",
                "export_request.rows_taken_out", "flag.additions", "flag.indicator_version", "joining.age_then", "key_rotation.all_values", "key_rotation.broken",
                "key_rotation.looked_at", "merge_request.merged_state", "merge_request.survivor_state", "passkey.sign_count", "person_name.place",
                "report_copy.copy_number", "rules_pass.cases_asked", "rules_pass.cases_met", "rules_pass.cases_to_ask", "spoken_language.place");
    }

    @DatabaseTest
    void invariant_2_no_flag_is_decided_upgraded_downgraded_lifted_or_expired_by_the_system_however_late() {
        UUID byRule = aFlagByRule(anOpenCase());
        UUID byPerson = aFlag(anOpenCase());
        Instant muchLater = NOON.plus(Duration.ofDays(400));
        at(muchLater, "worker", () -> {
            the(EscalatingLateFlags.class).escalate();
            the(RunningTheRules.class).nextPage(muchLater.atOffset(ZoneOffset.UTC).toLocalDate());
        });
        for (UUID id : new UUID[] {byRule, byPerson}) {
            assertThat(read(id).getState()).isEqualTo(FlagState.WAITING);
            assertThat(read(id).getDecisions()).isEmpty();
        }
        assertThat(read(byRule).getSeverity()).isEqualTo(Severity.SERIOUS);
        assertThat(read(byPerson).getSeverity()).isEqualTo(Severity.CONCERN);
    }

    @DatabaseTest
    void invariant_4_lifting_needs_a_reason_code_and_a_reason_in_words() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        DecisionAsTold d = decision(flag, Outcome.LIFTED_BENIGN);
        refused("flags.refuse.no-outcome", () -> decide("supervisor", flag, with(d, null, d.reason(), null)));
        refused("general.required", () -> decide("supervisor", flag, with(d, d.outcome(), null, null)));
        assertThat(read(flag).isOpen()).isTrue();
    }

    @DatabaseTest
    void invariant_5_a_mistake_is_entered_in_error_with_its_reason_and_stays_in_the_history_struck_through() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(aFlag(file));
        DecisionAsTold d = decision(flag, Outcome.ENTERED_IN_ERROR);
        refused("general.required", () -> decide("supervisor", flag, with(d, d.outcome(), " ", null)));
        decide("supervisor", flag, with(d, d.outcome(), "Another family.", null));
        assertThat(as("worker", () -> the(ReadingFlags.class).ofCase(file))).singleElement().matches(Flag::isInError);
        assertThat(read(flag).getDecisions()).extracting(FlagDecision::getReason).containsExactly("Another family.");
        assertThat(Path.of("src/main/webapp/WEB-INF/flags/line.xhtml")).content().contains("class=\"#{flag.inError ? 'struck' : ''}\">#{flagWords.name(flag)}");
    }

    @DatabaseTest
    void invariant_8_a_flag_stays_above_concern_only_on_evidence_that_carries_it() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-03", Severity.SERIOUS))).getId());
        UUID firm = read(flag).getEvidence().get(0).getId();
        as("worker", () -> the(AddingToAFlag.class).evidence(flag, seen("family", "hearsay", true)));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        assertThat(read(flag).getSeverity()).as("the firm piece carries it").isEqualTo(Severity.SERIOUS);
        as("worker", () -> the(AddingToAFlag.class).evidenceInError(firm, "Another person."));
        DecisionAsTold d = decision(flag, Outcome.UPHELD_MONITOR);
        refused("flags.refuse.weak", () -> decide("supervisor", flag, d));
        decide("supervisor", flag, with(d, d.outcome(), d.reason(), Severity.CONCERN));
        assertThat(read(flag).getSeverity()).isEqualTo(Severity.CONCERN);
    }

    @DatabaseTest
    void invariant_9_religion_looks_name_origin_language_and_lawful_opinion_are_never_indicators() {
        assertThat(the(Indicators.class).all()).allSatisfy(i -> assertThat(i.name() + " " + i.question()).doesNotContainPattern(
                "(?i)\\b(pray|mosque|church|beard|veil|headscarf|dress|religio|faith|nationalit|ethnic|tribe|accent|skin|opinion)"));
    }

    @DatabaseTest
    void invariant_10_being_a_relative_of_someone_is_never_an_indicator_by_itself() {
        UUID sister = register(person("Amina Placeholder", "1996", null, null, true), person("Karim Placeholder", "1990", RelationRole.SIBLING, PersonState.IMPRISONED, false),
                person("Omar Placeholder", "1966", RelationRole.PARENT, PersonState.DEAD, false));
        caseNow(sister, NOON);
        assertThat(World.sql("select indicator from flag")).isEmpty();
    }

    @DatabaseTest
    void invariant_11_having_ptsd_depression_or_any_diagnosis_is_never_a_flag_for_danger_to_others_it_is_a_need() {
        assertThat(the(Indicators.class).all()).allSatisfy(i -> assertThat(i.name() + i.question() + i.exploited() + i.guidance() + i.evidence()).doesNotContainPattern(
                "(?i)ptsd|depress|trauma|diagnos|disorder|psych|mental|medic|anxi|\\bill"));
        UUID file = anOpenCase();
        as("clinician", () -> the(AnsweringAQuestionnaire.class).save(file, CareFixture.aPhq9(3, 3, 3, 3, 3, 3, 3, 3, 0)));
        caseNow(file, NOON);
        assertThat(World.sql("select indicator from flag")).isEmpty();
        assertThat(the(Indicators.class).all().stream().filter(i -> i.code().equals("PS-01"))).as("waiting for care is what we owe").allMatch(Indicator::serviceGap);
        assertThat(the(CodeLists.class).has("need", "N03")).as("mental health is a need").isTrue();
    }

    @DatabaseTest
    void invariant_12_no_rule_reads_clinical_content_religion_looks_origin_or_free_text_in_the_database() {
        assertThat(at(NOON, "worker", NightlyPassFixture::queries)).hasSize(21).allSatisfy(sql -> assertThat(sql).doesNotContainPattern(
                "(?i)\\b(care_\\w+|clinical\\w*|safety_\\w+|sealed\\w*|instrument\\w*|note|what|said|words|reason|own_words|seemed|summary|nationalit\\w*|display_name|"
                        + "person_name|main_language|sex|birth_place)\\b"));
    }

    @DatabaseTest
    void an_old_flag_is_not_kept_open_by_finding_out_more_for_ever() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        DecisionAsTold d = decision(flag, Outcome.NEED_MORE);
        DecisionAsTold again = new DecisionAsTold(d.version(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null, TODAY.plusDays(185), null, null, null);
        refused("flags.refuse.nothing-new", () -> at(NOON.plus(Duration.ofDays(181)), "supervisor", () -> the(DecidingAFlag.class).decide(flag, again)));
    }

    @DatabaseTest
    void a_flag_that_is_late_by_half_of_its_time_again_goes_to_every_supervisor_of_the_team_once() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        at(NOON.plus(Duration.ofHours(1)), "supervisor", () -> the(DecidingAFlag.class).take(flag));
        assertThat(escalated(Duration.ofHours(24 * 7 + 83))).isZero();
        assertThat(escalated(Duration.ofHours(24 * 7 + 85))).isEqualTo(1);
        assertThat(escalated(Duration.ofHours(24 * 7 + 86))).isZero();
        assertThat(World.sql("select role from task where kind = 'flag-late'")).containsExactly("SUPERVISOR");
        assertThat(read(flag).getTakenBy()).isNull();
        decide("supervisor2", flag, Outcome.LIFTED_BENIGN);
        assertThat(World.sql("select outcome from task where kind = 'flag-late'")).containsExactly("done");
    }

    @DatabaseTest
    void nothing_from_before_somebody_was_eighteen_is_evidence() {
        UUID file = aCase("Amina Placeholder", Track.SPOUSE, LocalDate.of(1996, 5, 17));
        for (LocalDate day : new LocalDate[] {LocalDate.of(2010, 1, 1), LocalDate.of(2014, 5, 16)}) {
            refused("flags.refuse.before-eighteen", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, new FlagAsRaised("CN-04", null, "Why.",
                    new EvidenceAsTold(day, true, "self", "first-hand", "What."), null))));
        }
        UUID flag = aFlag(file);
        refused("flags.refuse.before-eighteen", () -> as("worker", () -> the(AddingToAFlag.class).evidence(flag,
                new EvidenceAsTold(LocalDate.of(2014, 5, 16), true, "self", "first-hand", "What."))));
        as("worker", () -> the(AddingToAFlag.class).evidence(flag, new EvidenceAsTold(LocalDate.of(2014, 5, 17), true, "self", "first-hand", "What.")));
    }

    @DatabaseTest
    void what_was_added_last_stands_first_and_the_last_decision_holds() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        decide("supervisor2", flag, Outcome.LIFTED_RESOLVED);
        assertThat(read(flag).getDecisions()).extracting(FlagDecision::getOutcome).containsExactly(Outcome.LIFTED_RESOLVED, Outcome.UPHELD_MONITOR);
        assertThat(read(flag).lastDecision().getOutcome()).isEqualTo(Outcome.LIFTED_RESOLVED);
        as("worker", () -> the(AddingToAFlag.class).dissent(flag, "One."));
        as("worker", () -> the(AddingToAFlag.class).dissent(flag, "Two."));
        assertThat(read(flag).getDissents()).extracting(Dissent::getText).containsExactly("Two.", "One.");
    }

    @DatabaseTest
    void closing_takes_two_people_again_when_it_was_decided_before() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor2", flag, Outcome.UPHELD_MONITOR);
        decide("supervisor", flag, Outcome.LIFTED_UNFOUNDED);
        refused("flags.refuse.same-person", () -> confirm("supervisor", flag, true, null));
        confirm("supervisor2", flag, true, null);
        assertThat(read(flag).lastDecision().getConfirmedBy().getUserName()).isEqualTo("supervisor2");
        assertThat(read(flag).getDecisions().get(1).getConfirmedBy()).isNull();
    }

    @DatabaseTest
    void the_chronology_tells_what_was_decided_once_and_never_what_was_only_proposed() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_UNFOUNDED);
        confirm("supervisor2", flag, false, "The calls go on.");
        assertThat(decisionsInTheChronology()).isEmpty();
        decide("supervisor", flag, Outcome.LIFTED_UNFOUNDED);
        confirm("supervisor2", flag, true, null);
        assertThat(decisionsInTheChronology()).containsExactly("code.flag-decision.lifted-unfounded");
    }

    private static List<Object> decisionsInTheChronology() {
        return World.sql("select title_key from significant_event where title_key like 'code.flag-decision%'");
    }

    private static int escalated(Duration later) {
        return at(NOON.plus(later), "worker", () -> the(EscalatingLateFlags.class).escalate());
    }

    private static DecisionAsTold with(DecisionAsTold d, String outcome, String reason, Severity severity) {
        return new DecisionAsTold(d.version(), outcome, reason, severity, d.confidence(), d.wouldChange(), null, d.nextReview(), null, null, null);
    }
}
