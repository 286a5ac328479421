package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.flags.FlagFixture.aCall;
import static org.homeward.flags.FlagFixture.open;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ContactFixture;
import org.homeward.casefile.DepartureStatusAsTold;
import org.homeward.casefile.FactSource;
import org.homeward.casefile.HouseholdToRegister;
import org.homeward.casefile.Intake;
import org.homeward.casefile.KeepingTheNetwork;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.NetworkPersonAsTold;
import org.homeward.casefile.OutsideContactAsTold;
import org.homeward.casefile.OutsideContacts;
import org.homeward.casefile.PersonToRegister;
import org.homeward.casefile.RecordingAnOutsideContact;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.casefile.ReturnFixture;
import org.homeward.casefile.StanceAsTold;
import org.homeward.casefile.StatementCheckAsTold;
import org.homeward.casefile.Track;
import org.homeward.casefile.TrainingExposureAsTold;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.shared.DatabaseTest;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.TaskFixture;

/** That each recorded fact reaches the rule that asks for it, through the act that records it. */
class ObservationSourcesTest {

    @DatabaseTest
    void an_answer_that_takes_a_rejection_back_opens_id_05() {
        UUID file = anOpenCase();
        stance(file, "no", TODAY.minusDays(30));
        assertThat(open(file, "ID-05")).isEmpty();
        stance(file, "yes", TODAY);
        assertThat(open(file, "ID-05")).extracting(Flag::getSeverity).containsExactly(Severity.CONCERN);
    }

    @DatabaseTest
    void beside_an_open_flag_on_contact_it_opens_as_serious() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "yes", "first-hand", "family");
        stance(file, "no", TODAY.minusDays(30));
        stance(file, "unsure", TODAY);
        assertThat(open(file, "ID-05")).extracting(Flag::getSeverity).containsExactly(Severity.SERIOUS);
    }

    @DatabaseTest
    void going_back_and_forth_within_a_year_opens_it_though_the_last_answer_rejects_the_group() {
        UUID file = anOpenCase();
        stance(file, "no", TODAY.minusDays(400));
        stance(file, "yes", TODAY.minusDays(200));
        assertThat(open(file, "ID-05")).isEmpty();
        stance(file, "no", TODAY);
        assertThat(open(file, "ID-05")).extracting(Flag::getSeverity).containsExactly(Severity.CONCERN);
    }

    @DatabaseTest
    void a_departure_seen_differently_than_before_opens_it_and_a_claim_that_we_doubt_does_not() {
        UUID file = anOpenCase();
        departure(file, "left-rejects", FactSource.claimed("self", "first-hand"));
        departure(file, "temporary", FactSource.workingView("partner-agency", "single-report"));
        assertThat(open(file, "ID-05")).isEmpty();
        departure(file, "left-holds-ideal", FactSource.claimed("self", "first-hand"));
        assertThat(open(file, "ID-05")).hasSize(1);
    }

    @DatabaseTest
    void two_people_who_say_different_things_are_no_swing() {
        UUID file = anOpenCase();
        stance(file, "no", TODAY.minusDays(30));
        as("worker", () -> the(RecordingWhereSomebodyStands.class).stance(file,
                new StanceAsTold("supports-group", "yes", "other", TODAY, "A neighbour says so.", ReturnFixture.SAID)));
        assertThat(open(file, "ID-05")).isEmpty();
    }

    @DatabaseTest
    void a_false_report_of_death_opens_ir_01_and_an_unseen_return_ir_02() {
        UUID file = anOpenCase();
        as("worker", () -> {
            the(RecordingTheReturn.class).deathReport(file, ReturnFixture.aDeathReport());
            the(RecordingTheReturn.class).journey(file, ReturnFixture.home());
        });
        assertThat(open(file, "IR-01")).hasSize(1);
        assertThat(open(file, "IR-02")).hasSize(1);
    }

    @DatabaseTest
    void a_lost_passport_opens_ir_03_only_beside_a_fact_that_does_not_fit() {
        UUID file = anOpenCase();
        as("worker", () -> the(RecordingTheReturn.class).lostDocument(file, ReturnFixture.aLostPassport()));
        assertThat(open(file, "IR-03")).isEmpty();
        as("worker", () -> the(RecordingWhereSomebodyStands.class).check(file,
                new StatementCheckAsTold("Came in May", "does-not-fit", "A stamp of February", TODAY, ReturnFixture.SAID)));
        assertThat(open(file, "IR-03")).hasSize(1);
        assertThat(open(file, "DI-02")).isEmpty();
    }

    @DatabaseTest
    void a_statement_that_is_shown_false_opens_di_02() {
        UUID file = anOpenCase();
        as("worker", () -> the(RecordingWhereSomebodyStands.class).check(file, ReturnFixture.shownFalse()));
        assertThat(open(file, "DI-02")).hasSize(1);
    }

    @DatabaseTest
    void training_opens_cp_01_only_once_a_flag_on_contact_is_open() {
        UUID file = anOpenCase();
        as("worker", () -> the(RecordingWhereSomebodyStands.class).training(file, new TrainingExposureAsTold("explosives", TODAY, null, ReturnFixture.SAID)));
        assertThat(open(file, "CP-01")).isEmpty();
        aCall(NOON, file, "active", "yes", "first-hand", "family");
        assertThat(open(file, "CP-01")).hasSize(1);
    }

    @DatabaseTest
    void money_that_the_person_and_somebody_active_exchange_opens_cn_03_and_pressed_money_does_not() {
        UUID file = anOpenCase();
        aCall(NOON, file, "active", "mixed", "first-hand", "money");
        assertThat(open(file, "CN-03")).isEmpty();
        aCall(NOON, file, "recruiter", "yes", "first-hand", "money");
        assertThat(open(file, "CN-03")).extracting(Flag::getSeverity).containsExactly(Severity.SERIOUS);
    }

    @DatabaseTest
    void a_prisoner_who_calls_to_come_opens_cn_05_and_one_who_asks_for_the_child_does_not() {
        UUID file = anOpenCase();
        aCall(NOON, file, "prisoner", "yes", "first-hand", "child");
        assertThat(open(file, "CN-05")).isEmpty();
        aCall(NOON, file, "prisoner", "yes", "first-hand", "child", "invite");
        assertThat(open(file, "CN-05")).hasSize(1);
    }

    @DatabaseTest
    void a_stranger_who_invites_twice_online_opens_on_01_and_one_who_calls_does_not() {
        UUID file = anOpenCase();
        aCall(NOON, file, "unknown", "unknown", "first-hand", "invite");
        invitedOnline(file);
        assertThat(open(file, "ON-01")).isEmpty();
        invitedOnline(file);
        assertThat(open(file, "ON-01")).hasSize(1);
    }

    @DatabaseTest
    void money_from_somebody_nobody_knows_opens_cp_03_only_beside_an_open_flag() {
        UUID file = anOpenCase();
        aCall(NOON, file, "unknown", "unknown", "first-hand", "money");
        assertThat(open(file, "CP-03")).isEmpty();
        aCall(NOON, file, "active", "yes", "first-hand", "family");
        assertThat(open(file, "CP-03")).hasSize(1);
    }

    @DatabaseTest
    void three_missed_sessions_and_a_call_nobody_answered_open_ps_06() {
        UUID file = anOpenCase();
        for (int week = 3; week > 0; week--) {
            missed(file, NOON.minus(Duration.ofDays(7L * week)));
        }
        assertThat(open(file, "PS-06")).isEmpty();
        ContactFixture.logged(file, ContactFixture.ofKind("attempted", NOON.minusSeconds(3600), "Nobody at home."));
        assertThat(open(file, "PS-06")).hasSize(1);
    }

    @DatabaseTest
    void care_that_has_not_begun_after_two_weeks_opens_ps_01_when_time_has_passed() {
        UUID file = anOpenCase();
        TaskFixture.on(file, NOON, f -> the(Appointments.class).careNeeded(f, UUID.randomUUID(), "/care/care?case=" + file));
        caseNow(file, NOON.plus(Duration.ofDays(14)));
        assertThat(open(file, "PS-01")).isEmpty();
        caseNow(file, NOON.plus(Duration.ofDays(15)));
        caseNow(file, NOON.plus(Duration.ofDays(16)));
        assertThat(open(file, "PS-01")).hasSize(1);
    }

    @DatabaseTest
    void a_mother_alone_whose_partner_is_in_prison_opens_fh_03_and_a_grandmother_at_home_prevents_it() {
        UUID alone = register(person("Amina Placeholder", "1996", null, null, true), person("Karim Placeholder", "1990", RelationRole.PARTNER, PersonState.IMPRISONED, false));
        UUID helped = register(person("Lina Placeholder", "1996", null, null, true), person("Omar Placeholder", "1990", RelationRole.PARTNER, PersonState.DEAD, false),
                person("Zahra Placeholder", "1970", RelationRole.PARENT, null, true));
        caseNow(alone, NOON);
        caseNow(helped, NOON);
        assertThat(open(alone, "FH-03")).hasSize(1);
        assertThat(open(helped, "FH-03")).isEmpty();
    }

    @DatabaseTest
    void a_child_with_nobody_grown_up_at_home_opens_ch_02_and_one_with_its_mother_does_not() {
        UUID alone = register(person("Dana Placeholder", "2017", null, null, true), person("Yusuf Placeholder", "2015", RelationRole.SIBLING, null, true));
        UUID kept = register(person("Noor Placeholder", "2018", null, null, true), person("Amina Placeholder", "1996", RelationRole.PARENT, null, true));
        caseNow(alone, NOON);
        caseNow(kept, NOON);
        assertThat(open(alone, "CH-02")).hasSize(1);
        assertThat(open(kept, "CH-02")).isEmpty();
    }

    @DatabaseTest
    void correcting_who_the_other_one_is_shows_on_the_evidence_and_closes_nothing() {
        UUID file = anOpenCase();
        ContactFixture.recorded(file, ContactFixture.aCallWith("active", "Aunt Placeholder"));
        UUID flag = open(file, "CN-01").get(0).getId();
        as("worker", () -> {
            NetworkPerson aunt = the(OutsideContacts.class).network(FlagFixture.read(flag).getFile()).get(0);
            the(KeepingTheNetwork.class).change(aunt.getId(), new NetworkPersonAsTold("Aunt Placeholder", "family", "family", "support", null), aunt.getVersion());
        });
        assertThat(as("worker", () -> the(ReadingFlags.class).changedSince(flag))).hasSize(1);
        assertThat(open(file, "CN-01")).hasSize(1);
    }

    static void invitedOnline(UUID file) {
        as("worker", () -> the(RecordingAnOutsideContact.class).record(file, new OutsideContactAsTold("unknown", null, "telegram", "other", false,
                "unknown", List.of("invite"), TODAY, null, "once", "self", "first-hand", "A stranger writes.")));
    }

    private static void departure(UUID file, String status, FactSource source) {
        as("worker", () -> the(RecordingWhereSomebodyStands.class).departureStatus(file, new DepartureStatusAsTold(status, TODAY, null, source)));
    }

    static void stance(UUID file, String answer, LocalDate day) {
        as("worker", () -> the(RecordingWhereSomebodyStands.class).stance(file, new StanceAsTold("supports-group", answer, "self", day, "«…»", ReturnFixture.SAID)));
    }

    static void missed(UUID file, Instant when) {
        UUID session = UUID.randomUUID();
        TaskFixture.on(file, when, f -> {
            the(Appointments.class).plan(f, Appointments.CARE_SESSION, session, when, "/care/care?case=" + file, null);
            the(Appointments.class).missed(Appointments.CARE_SESSION, session);
        });
    }

    static void caseNow(UUID file, Instant when) {
        at(when, "worker", () -> the(EvaluatingRules.class).caseNow(file));
    }

    /** The case of the first. */
    static UUID register(PersonToRegister... people) {
        return register(NOON, people);
    }

    static UUID register(Instant when, PersonToRegister... people) {
        List<CaseFile> files = at(when, "worker", () -> the(Intake.class).register(new HouseholdToRegister(
                new CaseFile.Referral(LocalDate.ofInstant(when, ZoneOffset.UTC), "family", "Asks for help.", "public-task"), null, "12 Quay Street", "harbour", List.of(people))));
        return files.get(0).getId();
    }

    static PersonToRegister person(String name, String born, RelationRole role, PersonState state, boolean livesHere) {
        return new PersonToRegister(new NewHousehold.Member(new NewPerson(name, null, Sex.FEMALE, born, false, null, null, false, state), role, livesHere),
                born.startsWith("20") ? Track.CHILD : Track.SPOUSE);
    }
}
