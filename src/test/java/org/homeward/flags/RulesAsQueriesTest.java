package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.flags.FlagFixture.aCall;
import static org.homeward.flags.ObservationSourcesTest.caseNow;
import static org.homeward.flags.ObservationSourcesTest.invitedOnline;
import static org.homeward.flags.ObservationSourcesTest.missed;
import static org.homeward.flags.ObservationSourcesTest.person;
import static org.homeward.flags.ObservationSourcesTest.register;
import static org.homeward.flags.ObservationSourcesTest.stance;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.assessment.AssessmentFixture;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.Level;
import org.homeward.casefile.ContactFixture;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.casefile.ReturnFixture;
import org.homeward.casefile.TrainingExposureAsTold;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.reintegration.Actor;
import org.homeward.reintegration.GoalAsTold;
import org.homeward.reintegration.GoalState;
import org.homeward.reintegration.SettingGoals;
import org.homeward.reintegration.StepAsTold;
import org.homeward.reintegration.TakingSteps;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.TaskFixture;

/** That the rules find the same, asked of the database for all cases at once and asked of one case after the other. */
class RulesAsQueriesTest {

    /** The facts behind all twenty-one rules, each recorded through its act. */
    private static void everythingThatOpensAFlag() {
        UUID waiting = anOpenCase();
        TaskFixture.on(waiting, NOON.minus(Duration.ofDays(20)), f -> the(Appointments.class).careNeeded(f, UUID.randomUUID(), "/care/care?case=" + waiting));
        at(NOON.minus(Duration.ofDays(100)), "worker", () -> {
            for (String need : List.of("N10", "N05")) {
                the(SettingGoals.class).add(waiting, new GoalAsTold("I want a card that opens doors.", need, null, null, GoalState.NOW, null),
                        List.of(StepAsTold.planned(null, "Hand the form in.", Actor.PARTNER, TODAY.minusDays(50))));
            }
        });
        for (int week = 5; week > 2; week--) {
            missed(waiting, NOON.minus(Duration.ofDays(7L * week)));
        }
        ContactFixture.logged(waiting, ContactFixture.ofKind("attempted", NOON.minusSeconds(3600), "Nobody at home."));
        AssessmentFixture.anAssessment(waiting, NOON, Level.IN_CRISIS);
        AssessmentFixture.aDriver(waiting, NOON, "DRV-01", DriverToday.STRONGLY);
        UUID back = anOpenCase();
        as("worker", () -> {
            the(RecordingTheReturn.class).deathReport(back, ReturnFixture.aDeathReport());
            the(RecordingTheReturn.class).journey(back, ReturnFixture.home());
            the(RecordingTheReturn.class).lostDocument(back, ReturnFixture.aLostPassport());
            the(RecordingWhereSomebodyStands.class).check(back, ReturnFixture.shownFalse());
            the(RecordingWhereSomebodyStands.class).training(back, new TrainingExposureAsTold("explosives", TODAY, null, ReturnFixture.SAID));
        });
        stance(back, "no", TODAY.minusDays(30));
        stance(back, "yes", TODAY.minusDays(1));
        aCall(NOON, back, "active", "yes", "first-hand", "family", "money");
        aCall(NOON, back, "active", "no", "first-hand", "threat");
        aCall(NOON, back, "prisoner", "yes", "first-hand", "invite");
        aCall(NOON, back, "unknown", "unknown", "first-hand", "money");
        invitedOnline(back);
        invitedOnline(back);
        register(person("Zahra Placeholder", "1981", null, null, true), person("Karim Placeholder", "1990", RelationRole.PARTNER, PersonState.IMPRISONED, false));
        UUID alone = register(NOON.minus(Duration.ofDays(40)), person("Dana Placeholder", "2017", null, null, true), person("Yusuf Placeholder", "2015", RelationRole.SIBLING, null, true));
        at(NOON.minus(Duration.ofDays(40)), "worker", () -> the(TakingSteps.class).addFromPathway(alone, "school-place"));
    }

    @DatabaseTest
    void the_nightly_pass_finds_in_all_cases_at_once_what_each_case_by_itself_opens() throws SQLException {
        everythingThatOpensAFlag();
        World.sql("select id from case_file").forEach(id -> caseNow((UUID) id, NOON));
        Set<String> each = flags();
        assertThat(each.stream().map(flag -> flag.substring(flag.length() - 5)).distinct()).containsExactlyInAnyOrderElementsOf(
                the(Indicators.class).all().stream().filter(i -> i.rule().isPresent()).map(Indicator::code).toList());
        try (Connection connection = TestDatabase.connect(); Statement statement = connection.createStatement()) {
            statement.execute("delete from flag_evidence");
            statement.execute("delete from flag");
        }
        at(NOON, "worker", () -> the(RunningTheRules.class).nextPage(TODAY));
        assertThat(flags()).isEqualTo(each);
        String evidence = World.sql("select count(*) from flag_evidence").get(0).toString();
        at(NOON.plus(Duration.ofDays(1)), "worker", () -> the(RunningTheRules.class).nextPage(TODAY.plusDays(1)));
        assertThat(flags()).as("the next night").isEqualTo(each);
        assertThat(World.sql("select count(*) from flag_evidence").get(0)).hasToString(evidence);
        assertThat(World.sql("select cases_met from rules_pass order by run_on")).as("cases that were read one by one, in the second night none").last().hasToString("0");
    }

    private static Set<String> flags() {
        return World.sql("select concat(case_id, ' ', indicator) from flag").stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
