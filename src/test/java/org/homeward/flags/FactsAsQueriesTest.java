package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.homeward.assessment.AssessmentFixture;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.Level;
import org.homeward.assessment.RecordingDrivers;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.ContactFixture;
import org.homeward.casefile.CorrectingAnEntry;
import org.homeward.casefile.DepartureStatusAsTold;
import org.homeward.casefile.FactSource;
import org.homeward.casefile.HouseholdToRegister;
import org.homeward.casefile.Intake;
import org.homeward.casefile.KeepingTheNetwork;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.NetworkPersonAsTold;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.OutsideContact;
import org.homeward.casefile.OutsideContactAsTold;
import org.homeward.casefile.OutsideContacts;
import org.homeward.casefile.PersonToRegister;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.casefile.ReturnFixture;
import org.homeward.casefile.ReturnJourneyAsTold;
import org.homeward.casefile.Stance;
import org.homeward.casefile.Track;
import org.homeward.casefile.TrainingExposureAsTold;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.reintegration.Actor;
import org.homeward.reintegration.GoalAsTold;
import org.homeward.reintegration.GoalState;
import org.homeward.reintegration.SettingGoals;
import org.homeward.reintegration.Step;
import org.homeward.reintegration.StepAsTold;
import org.homeward.reintegration.StepState;
import org.homeward.reintegration.TakingSteps;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.TaskFixture;

/** That whoever hands facts over tells the same about all cases at once, in a query, as about each of them: other facts than {@link RulesAsQueriesTest} has, in every shape they come in. */
class FactsAsQueriesTest {

    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(200));
    private static final LocalDate LATER = TODAY.plusDays(200);

    @DatabaseTest
    void contacts() {
        UUID file = anOpenCase();
        for (String[] how : new String[][] {{"person", "no"}, {"both", "no"}, {"other", "yes"}, {"other", "no"}}) {
            ContactFixture.recorded(file, contact("active", how[0], how[1].equals("yes"), null));
        }
        ContactFixture.recorded(file, contact("recruiter", "other", true, TODAY.minusDays(3)));
        ContactFixture.recorded(file, ContactFixture.aCallWith("active", "Aunt Placeholder"));
        as("worker", () -> {
            NetworkPerson aunt = the(OutsideContacts.class).network(the(OpeningACase.class).open(file)).get(0);
            the(KeepingTheNetwork.class).change(aunt.getId(), new NetworkPersonAsTold("Aunt Placeholder", "family", "family", "support", null), aunt.getVersion());
        });
        OutsideContact mistaken = ContactFixture.recorded(file, contact("active", "person", true, null));
        as("worker", () -> the(CorrectingAnEntry.class).outsideContact(mistaken.getId(), "Another person."));
        ContactFixture.logged(file, ContactFixture.ofKind("attempted", NOON.minusSeconds(3600), "Nobody at home."));
        ContactFixture.logged(file, ContactFixture.aHomeVisit());
        told(file, FactType.OUTSIDE_CONTACT, 6);
        told(file, FactType.OUR_CONTACT, 2);
    }

    private static OutsideContactAsTold contact(String counterpart, String direction, boolean answered, LocalDate until) {
        return new OutsideContactAsTold(counterpart, null, "call", direction, answered, "mixed", List.of("family", "money"), TODAY.minusDays(120), until, "once", "self", "first-hand", null);
    }

    @DatabaseTest
    void turns_of_where_somebody_stands() {
        UUID file = anOpenCase();
        says(file, "supports-group", "no", "self", 400);
        says(file, "supports-group", "yes", "self", 200);
        says(file, "supports-group", "not-asked", "self", 150);
        says(file, "supports-group", "no", "worker", 100);
        says(file, "intends-return", "no", "self", 90);
        says(file, "supports-group", "no", "self", 80);
        Stance mistaken = ReturnFixture.stanceOf(file, ReturnFixture.said("intends-return", "yes", "self", 70));
        as("worker", () -> the(CorrectingAnEntry.class).fact("Stance", mistaken.getId(), "Another person."));
        says(file, "intends-return", "unsure", "self", 60);
        says(file, "supports-group", "unsure", "worker", 300);
        for (String status : List.of("left-rejects", "captured", "sent-to-recruit", "left-rejects")) {
            departure(file, status, ReturnFixture.SAID);
            departure(file, status, FactSource.workingView("worker-saw", "single-report"));
        }
        departure(anOpenCase(), "left-rejects", ReturnFixture.SAID);
        told(file, FactType.STANCE_CHANGE, 8);
        departure(file, "sent-to-recruit", ReturnFixture.SAID);
        UUID mistakenToo = departure(file, "left-rejects", ReturnFixture.SAID);
        as("worker", () -> the(CorrectingAnEntry.class).fact("DepartureStatus", mistakenToo, "Another person."));
        departure(file, "left-rejects", ReturnFixture.SAID);
        told(file, FactType.STANCE_CHANGE, 10);
    }

    private static void says(UUID file, String topic, String answer, String speaker, int daysAgo) {
        ReturnFixture.stanceOf(file, ReturnFixture.said(topic, answer, speaker, daysAgo));
    }

    private static UUID departure(UUID file, String status, FactSource source) {
        return as("worker", () -> the(RecordingWhereSomebodyStands.class).departureStatus(file, new DepartureStatusAsTold(status, TODAY, null, source))).getId();
    }

    @DatabaseTest
    void the_way_back() {
        UUID file = anOpenCase();
        as("worker", () -> {
            the(RecordingTheReturn.class).journey(file, ReturnFixture.home());
            the(RecordingTheReturn.class).journey(file, new ReturnJourneyAsTold("via-consulate", null, false, "irregular", null, null, "no", null, ReturnFixture.SAID));
            the(RecordingTheReturn.class).deathReport(file, ReturnFixture.aDeathReport());
            the(RecordingTheReturn.class).lostDocument(file, ReturnFixture.aLostPassport());
            the(RecordingWhereSomebodyStands.class).check(file, ReturnFixture.shownFalse());
            the(RecordingWhereSomebodyStands.class).training(file, new TrainingExposureAsTold("explosives", TODAY.minusDays(3), null, ReturnFixture.SAID));
        });
        told(file, FactType.RETURN_JOURNEY, 2);
        for (FactType one : List.of(FactType.DEATH_REPORT, FactType.LOST_DOCUMENT, FactType.STATEMENT_CHECK, FactType.TRAINING)) {
            told(file, one, 1);
        }
    }

    @DatabaseTest
    void the_last_look_at_housing_and_at_each_reason_of_joining() {
        UUID file = anOpenCase();
        AssessmentFixture.anAssessment(file, NOON.minus(Duration.ofDays(90)), Level.DOING_WELL);
        told(file, FactType.HOUSING, 1);
        AssessmentFixture.anAssessment(file, NOON.minus(Duration.ofDays(60)), Level.VULNERABLE);
        told(file, FactType.HOUSING, 1);
        AssessmentFixture.anAssessment(file, NOON, Level.IN_CRISIS);
        told(file, FactType.HOUSING, 1);
        int day = 0;
        for (DriverToday today : DriverToday.values()) {
            AssessmentFixture.aDriver(file, NOON.minus(Duration.ofDays(30)), "DRV-0" + ++day, DriverToday.STRONGLY);
            AssessmentFixture.aDriver(file, NOON, "DRV-0" + day, today);
        }
        told(file, FactType.DRIVER, day);
        AssessmentFixture.aDriver(file, NOON.plusSeconds(60), "DRV-01", DriverToday.STRONGLY);
        UUID mistaken = (UUID) World.sql("select id from driver_note order by recorded_at desc, id desc").get(0);
        as("worker", () -> the(RecordingDrivers.class).enteredInError(mistaken, "Another person."));
        told(file, FactType.DRIVER, day);
    }

    @DatabaseTest
    void flags_that_are_open() {
        UUID file = anOpenCase();
        FlagFixture.aFlag(file);
        UUID closed = FlagFixture.readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(file, FlagFixture.raised("CN-06", null))).getId());
        FlagFixture.decide("supervisor", closed, Outcome.LIFTED_BENIGN);
        told(file, FactType.OPEN_FLAG, 1);
    }

    @DatabaseTest
    void appointments_and_care_that_is_waited_for() {
        UUID file = anOpenCase();
        TaskFixture.on(file, NOON, f -> {
            Appointments appointments = the(Appointments.class);
            List<UUID> sessions = Stream.generate(UUID::randomUUID).limit(5).toList();
            sessions.forEach(session -> appointments.plan(f, Appointments.CARE_SESSION, session, NOON, "/care/care?case=" + file, null));
            appointments.missed(Appointments.CARE_SESSION, sessions.get(0));
            appointments.attended(Appointments.CARE_SESSION, sessions.get(1));
            appointments.late(Appointments.CARE_SESSION, sessions.get(2));
            appointments.cancelled(Appointments.CARE_SESSION, sessions.get(3));
            appointments.careNeeded(f, UUID.randomUUID(), "/care/care?case=" + file);
        });
        told(file, FactType.APPOINTMENT, 4);
        told(file, FactType.CARE_NEEDED, 1);
    }

    @DatabaseTest
    void late_steps_of_every_kind_and_places_at_school() {
        UUID file = anOpenCase();
        at(LONG_AGO, "worker", () -> {
            the(SettingGoals.class).add(file, new GoalAsTold("I want a card that opens doors.", "N05", null, null, GoalState.NOW, null),
                    Arrays.stream(StepState.values()).map(state -> new StepAsTold(null, "Step " + state, Actor.PARTNER, null, LocalDate.of(2025, 9, 1), state,
                            state.needsReason() ? "The office is shut." : null, null)).toList());
            the(TakingSteps.class).addFromPathway(file, "housing");
            the(TakingSteps.class).add(file, StepAsTold.planned(null, "Still in time.", Actor.WORKER, LATER));
        });
        told(LATER, file, FactType.LATE_STEP, 4);
        UUID child = aChildsCase();
        at(NOON.minus(Duration.ofDays(1)), "worker", () -> {
            the(TakingSteps.class).addFromPathway(child, "language");
            Step place = the(TakingSteps.class).addFromPathway(child, "school-place");
            the(TakingSteps.class).done(place.getId(), place.getVersion());
        });
        told(child, FactType.SCHOOLING, 2);
    }

    @DatabaseTest
    void partners_who_are_gone_and_who_else_has_grown_up_at_home() {
        for (PersonState gone : List.of(PersonState.IMPRISONED, PersonState.DEAD, PersonState.MISSING)) {
            told(family(adult("Amina", "1996"), of("Karim", "1990", RelationRole.PARTNER, gone, false)).get(0), FactType.HOME_SUPPORT, 1);
            told(family(of("Karim", "1990", null, gone, false), of("Amina", "1996", RelationRole.PARTNER, null, true)).get(1), FactType.HOME_SUPPORT, 1);
        }
        List<UUID> home = family(adult("Amina", "1996"), of("Karim", "1990", RelationRole.PARTNER, PersonState.DEAD, false), of("Dana", "2000", RelationRole.CHILD, null, true));
        as("worker", () -> the(ChangingTheHousehold.class).moveOut(home.get(0), the(OpeningACase.class).open(home.get(2)).getPerson().getId(), TODAY));
        told(home.get(0), FactType.HOME_SUPPORT, 1);
        for (String born : List.of("2/3/2008", "3/3/2008", "2/2008", "3/2008", "2007", "2008")) {
            told(family(adult("Amina", "1980"), of("Karim", "1978", RelationRole.PARTNER, PersonState.IMPRISONED, false), of("Dana", born, RelationRole.CHILD, null, true))
                    .get(0), FactType.HOME_SUPPORT, 1);
        }
    }

    @DatabaseTest
    void who_has_the_duty_to_care_for_a_child() {
        for (PersonState state : PersonState.values()) {
            told(family(of("Dana", "2017", null, null, true), of("Amina", "1990", RelationRole.PARENT, state, false)).get(0), FactType.CARE_OF_CHILD, 1);
        }
        for (boolean mistaken : new boolean[] {true, false}) {
            UUID child = family(of("Dana", "2017", null, null, true), of("Amina", "1990", RelationRole.PARENT, null, true)).get(0);
            UUID bond = (UUID) World.sql("select id from relationship order by id desc").get(0);
            as("worker", () -> mistaken ? the(ChangingTheHousehold.class).enteredInError(child, bond, "Another child.")
                    : the(ChangingTheHousehold.class).date(child, bond, null, TODAY.minusDays(1), 1));
            told(child, FactType.CARE_OF_CHILD, 1);
        }
        told(family(of("Dana", "2017", null, null, true), of("Zahra", "1970", RelationRole.GUARDIAN, null, true)).get(0), FactType.CARE_OF_CHILD, 1);
        told(family(of("Dana", "2017", null, null, true), of("Yusuf", "1999", RelationRole.SIBLING, null, true)).get(0), FactType.CARE_OF_CHILD, 1);
    }

    private static PersonToRegister adult(String name, String born) {
        return of(name, born, null, null, true);
    }

    private static PersonToRegister of(String name, String born, RelationRole role, PersonState state, boolean livesHere) {
        boolean child = Integer.parseInt(born.substring(born.lastIndexOf('/') + 1)) > 2008 || List.of("3/3/2008", "3/2008", "2008").contains(born);
        return new PersonToRegister(new NewHousehold.Member(new NewPerson(name + " Placeholder", null, Sex.FEMALE, born, false, null, null, false, state), role, livesHere),
                child ? Track.CHILD : Track.SPOUSE, "Another family of that name.");
    }

    /** The cases of all of them, in order. */
    private static List<UUID> family(PersonToRegister... people) {
        return as("worker", () -> the(Intake.class).register(new HouseholdToRegister(new CaseFile.Referral(TODAY, "family", "Asks for help.", "public-task"), null,
                "12 Quay Street", "harbour", List.of(people)))).stream().map(CaseFile::getId).toList();
    }

    /** That many facts of the case, each of them in the query of all cases, on the same days or for longer and with the same words. */
    private static void told(UUID file, FactType fact, int many) {
        told(TODAY, file, fact, many);
    }

    private static void told(LocalDate today, UUID file, FactType fact, int many) {
        SoftAssertions softly = new SoftAssertions();
        at(today.atTime(12, 0).toInstant(ZoneOffset.UTC), "worker", () -> {
            ObservationSource source = CDI.current().select(ObservationSource.class, Any.Literal.INSTANCE).stream().filter(s -> s.facts().contains(fact)).findFirst().orElseThrow();
            List<Observation> each = source.of(the(OpeningACase.class).open(file)).stream().filter(f -> f.fact() == fact).toList();
            assertThat(each).as(fact.code()).hasSize(many);
            String fields = fact.fields().keySet().stream().map(field -> ", f_" + field.replace('-', '_')).collect(Collectors.joining());
            List<Object> rows = World.sql("select cast(row_id as varchar(36)), since_on, until_on" + fields + " from ("
                    + source.rows(fact, today).replace(ObservationSource.A_PAGE, " = '" + file + "' ") + ") facts");
            each.forEach(one -> softly.assertThat(rows.stream().map(Object[].class::cast).filter(row -> row[0].toString().equals(one.rowId().toString())).toList()).as(one.toString())
                    .singleElement().satisfies(row -> same(one, row)));
        });
        softly.assertAll();
    }

    private static void same(Observation one, Object[] row) {
        LocalDate since = row[1] == null ? LocalDate.MIN : LocalDate.parse(row[1].toString());
        LocalDate until = row[2] == null ? LocalDate.MAX : LocalDate.parse(row[2].toString());
        assertThat(since).isBeforeOrEqualTo(one.since());
        assertThat(until).isAfterOrEqualTo(one.until() == null ? LocalDate.MAX : one.until());
        List<String> fields = new ArrayList<>(one.fact().fields().keySet());
        one.fields().forEach((field, words) -> assertThat(Set.of(String.valueOf(row[3 + fields.indexOf(field)]).split(","))).as(field).isEqualTo(words));
    }
}
