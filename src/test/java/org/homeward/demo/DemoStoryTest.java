package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.the;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagState;
import org.homeward.flags.Outcome;
import org.homeward.flags.ReadingFlags;
import org.homeward.flags.RunningTheRules;
import org.homeward.home.MyDay;
import org.homeward.review.QueueFilter;
import org.homeward.review.Reviewing;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.World;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskQuery;
import org.homeward.tasks.TaskQuery.Due;
import org.homeward.tasks.TaskQuery.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo is told once for each database, and everything that should be there is asked for, as the demo accounts would. */
class DemoStoryTest {

    private static final Path PEOPLE = Path.of("test-data/people");
    private static final List<String> TABLES = List.of("case_file", "person", "own_contact", "outside_contact", "flag", "task", "audit_row");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /** Each says in its language that nobody is called so. */
    private static final Set<String> INVENTED = Set.of(("Specimen مثال Example Mockup Pretend Placeholder نموذج خيالي Vaguely Storyson Sometimes Someday Sample Nobody Fabula Exemplar "
            + "افتراضي Somewhere Nowhere Imaginary نمونه Примеров Никтоева Makebelieve Примерова Образцова Образцов Нетаків Небылицына Небылицын "
            + "Выдуманова Выдуманов Wherever Unassigned Carer-Example Anybody").split(" "));
    private static final Pattern NAME = Pattern.compile("name: \"?([^,}\"]+)\"?(?=,[^{}]*sex:)");

    @DatabaseTest
    void the_demo_is_a_living_programme_that_is_mostly_well_kept_and_telling_it_twice_changes_nothing() {
        tell();
        List<String> once = counts();
        tell();
        assertThat(counts()).isEqualTo(once);
        aboutSixtyPeopleLiveInAboutTwentyHouseholds();
        everyAgeAndEveryScriptIsThere();
        flagsAreThereInEveryState();
        hardAndGoodTurnsAreThere();
        whatNeedsSomebodyNowIsAHandful();
        assertThat(count("select count(*) from flag")).isEqualTo(flagsAfterTheNight());
    }

    @Test
    void invariant_35_nobody_in_the_demo_bears_a_name_that_somebody_could_have() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(PEOPLE)) {
            for (Path file : files.toList()) {
                NAME.matcher(Files.readString(file)).results().map(found -> found.group(1).strip()).forEach(names::add);
            }
        }
        assertThat(names).hasSizeGreaterThan(60).allSatisfy(name -> assertThat(INVENTED).contains(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static void aboutSixtyPeopleLiveInAboutTwentyHouseholds() {
        assertThat(count("select count(*) from case_file")).isBetween(55L, 65L);
        assertThat(count("select count(*) from household")).isBetween(18L, 24L);
        assertThat(count("select count(distinct worker_id) from case_file")).isEqualTo(3);
        assertThat(count("select count(distinct team_id) from case_file")).isEqualTo(2);
        assertThat(count("select count(*) from own_contact")).isGreaterThan(200);
        assertThat(World.sql("select note from own_contact where note is not null")).doesNotHaveDuplicates();
        assertThat(count("select count(*) from needs_assessment where completed_at is null")).isZero();
        for (String table : List.of("needs_assessment", "strength", "driver_note", "plan_goal", "plan_step", "plan_talk", "safety_screening",
                "information_notice", "consent", "care_session", "questionnaire_result", "safety_response", "stance", "departure_status",
                "return_journey", "lost_document", "death_report", "detention", "training_exposure", "statement_check", "telling", "told_part", "experience", "contact_restriction", "family_date",
                "child_papers", "joining", "flag_disclosure_decision", "legal_status", "significant_event", "identity_document", "way_of_contact")) {
            assertThat(count("select count(*) from " + table)).as(table).isPositive();
        }
    }

    private static void everyAgeAndEveryScriptIsThere() {
        for (int[] band : new int[][] {{0, 5}, {6, 11}, {12, 14}, {15, 17}}) {
            assertThat(count("select count(*) from case_file c join person p on p.id = c.person_id where c.track = 'CHILD' and p.birth_date > DATE '"
                    + TODAY.minusYears(band[1] + 1) + "' and p.birth_date <= DATE '" + TODAY.minusYears(band[0]) + "'")).as(band[0] + " to " + band[1]).isGreaterThanOrEqualTo(2);
        }
        assertThat(count("select count(*) from person where birth_date between DATE '" + TODAY.minusYears(18).minusMonths(1) + "' and DATE '" + TODAY.minusYears(18).plusMonths(6) + "'")).isPositive();
        String names = String.join(" ", World.sql("select name_text from person_name").stream().map(String::valueOf).toList());
        assertThat(names).containsPattern("\\p{IsArabic}").containsPattern("\\p{IsCyrillic}");
        String words = String.join(" ", World.sql("select own_words from own_contact where own_words is not null").stream().map(String::valueOf).toList());
        assertThat(words).containsPattern("\\p{IsArabic}").containsPattern("\\p{IsCyrillic}");
        for (String fact : List.of("nationalities = 'stateless'", "needs_interpreter = true", "state = 'IMPRISONED'", "state = 'DEAD'", "state = 'MISSING'")) {
            assertThat(count("select count(*) from person where " + fact)).as(fact).isPositive();
        }
    }

    private static void flagsAreThereInEveryState() {
        List<Flag> all = flags();
        assertThat(all).extracting(Flag::getState).contains(FlagState.values());
        assertThat(all).extracting(Flag::getIndicator).contains("CN-01", "CN-02", "IR-01", "IR-02", "ID-05", "CH-02", "CH-06", "FH-03", "PS-06", "RD-02", "RD-05", "ON-01");
        Set<Outcome> outcomes = all.stream().flatMap(f -> f.getDecisions().stream()).map(d -> d.getOutcome()).collect(Collectors.toSet());
        assertThat(outcomes).contains(Outcome.UPHELD_PLAN, Outcome.UPHELD_MONITOR, Outcome.NEED_MORE, Outcome.LIFTED_BENIGN, Outcome.LIFTED_RESOLVED, Outcome.ENTERED_IN_ERROR);
        assertThat(all).anyMatch(f -> f.getTakenBy() != null && f.isOpen()).anyMatch(f -> f.isByRule() && f.getState() == FlagState.CLOSED)
                .anyMatch(f -> !f.getDissents().isEmpty()).anyMatch(f -> f.getEvidence().size() > 2);
    }

    private static void hardAndGoodTurnsAreThere() {
        assertThat(World.sql("select distinct stage from case_file").stream().map(String::valueOf))
                .contains("ON_HOLD", "CLOSED", "REFERRED", "SCREENING", "ASSESSMENT", "ACTIVE", "TRANSITION", "FOLLOW_UP");
        assertThat(count("select count(*) from task where kind = 'turned-18' and ended_at is null")).as("somebody turned 18").isPositive();
        assertThat(count("select count(*) from case_request where kind = 'REOPENING'")).as("a case opened again").isPositive();
        assertThat(count("select count(*) from safety_response where closed_at is null")).isPositive();
        assertThat(count("select count(*) from safety_response where closed_at is not null")).isPositive();
        for (String state : List.of("ATTENDED", "LATE", "MISSED", "CANCELLED", "PLANNED")) {
            assertThat(count("select count(*) from care_session where state = '" + state + "'")).as(state).isPositive();
        }
    }

    private static void whatNeedsSomebodyNowIsAHandful() {
        for (String worker : List.of("worker", "worker2")) {
            assertThat(asToday(worker, () -> the(MyDay.class).now())).as(worker).hasSizeBetween(3, 12);
        }
        asToday("supervisor", () -> {
            assertThat(the(Reviewing.class).count(QueueFilter.WAITING)).isBetween(4L, 8L);
            assertThat(the(Reviewing.class).count(new QueueFilter(QueueFilter.Show.LATE, null, QueueFilter.Taken.ANY))).isBetween(1L, 3L);
            return null;
        });
        for (String user : List.of("worker", "worker2", "worker3", "supervisor", "supervisor3", "clinician", "children")) {
            asToday(user, () -> {
                long late = the(SeeingWorkDue.class).count(new TaskQuery(Whose.ALL, Due.LATE, null, null, 1));
                long open = the(SeeingWorkDue.class).count(new TaskQuery(Whose.ALL, Due.ANY, null, null, 1));
                assertThat(late * 10).as(user + ": " + late + " of " + open + " late").isLessThan(open);
                return null;
            });
        }
        long quiet = asToday("supervisor", () -> the(ListingCases.class).count(CaseQuery.ALL_OPEN.with("quiet", "60")));
        assertThat(quiet).as("cases without contact for sixty days").isLessThanOrEqualTo(2);
    }

    private static long flagsAfterTheNight() {
        the(HomewardClock.class).at(World.NOON, () -> {
            boolean more = true;
            while (more) {
                more = the(RunningTheRules.class).nextPage(TODAY);
            }
        });
        return count("select count(*) from flag");
    }

    /** As the supervisors of both teams read them. */
    private static List<Flag> flags() {
        return Stream.of("supervisor", "supervisor3").flatMap(user -> casesOf(user).stream().flatMap(id -> asToday(user, () -> the(ReadingFlags.class).ofCase(id)).stream())).toList();
    }

    private static List<UUID> casesOf(String supervisor) {
        return World.sql("select c.id from case_file c join user_account u on u.team_id = c.team_id where u.user_name = '" + supervisor + "'").stream()
                .map(id -> UUID.fromString(String.valueOf(id))).toList();
    }

    @Test
    @ExtendWith(World.class)
    void a_wrong_story_says_where_and_what_to_do() {
        assertWrong("story:\n  - {at: -3, act: LoggingNothing.log}", "line 6", "LoggingNothing");
        assertWrong("story:\n  - {at: soon, act: LoggingAContact.log}", "line 6", "-120 10:30");
        assertWrong("story:\n  - {at: -3, act: LoggingAContact.log, case: somebody}", "line 6", "known: [one]");
        assertWrong("story:\n  - {at: -3, act: LoggingAContact.log, case: one, told: {kind: letter, at: now}}", "line 6", "refused", "kind");
        assertWrong("story:\n  - {at: -3, act: LoggingAContact.log, case: one, told: {kynd: office}}", "line 6", "kynd");
        assertWrong("story:\n  - {at: -3, act: EndingATask.done, case: one, task: tea}", "line 6", "no task tea");
    }

    private static void assertWrong(String story, String... said) {
        String file = "referral: {at: -10, by: worker, source: self, reason: Help., legal-basis: public-task, address: Nowhere 1, region: harbour}\n"
                + "people:\n  - {key: one, name: One " + story.hashCode() + ", sex: female, born: \"1990\",\n     language: ar}\n" + story;
        assertThatThrownBy(() -> the(HomewardClock.class).at(World.NOON, () -> the(DemoStory.class).tell(Yaml.of("wrong-" + story.hashCode() + ".yaml", file), World.NOON)))
                .isInstanceOf(WrongFileException.class).hasMessageContainingAll(said);
    }

    private static void tell() {
        the(HomewardClock.class).at(World.NOON, () -> the(DemoStory.class).tell(PEOPLE));
    }

    private static <T> T asToday(String user, Supplier<T> question) {
        return World.at(World.NOON, user, question);
    }

    private static List<String> counts() {
        List<String> counts = new ArrayList<>();
        TABLES.forEach(t -> counts.add(t + " " + World.sql("select count(*) from " + t).get(0)));
        return counts;
    }

    private static long count(String query) {
        return ((Number) World.sql(query).get(0)).longValue();
    }
}
