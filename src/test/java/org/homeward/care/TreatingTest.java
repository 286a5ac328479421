package org.homeward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.care.CareFixture.TODAY;
import static org.homeward.care.CareFixture.aPlannedSession;
import static org.homeward.care.CareFixture.aReferral;
import static org.homeward.care.CareFixture.anAcceptedReferral;
import static org.homeward.care.CareFixture.referral;
import static org.homeward.care.CareFixture.went;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.homeward.tasks.Appointment.State;
import org.homeward.tasks.Appointments;

class TreatingTest {

    private static CareSummary summary(String user, UUID caseId) {
        return as(user, () -> the(ReadingCareSteps.class).of(caseId));
    }

    private static CareStep step(UUID caseId) {
        return summary("worker", caseId).latest().orElseThrow().getStep();
    }

    @DatabaseTest
    void care_is_referred_then_waiting_then_going_on_then_ended() {
        UUID caseId = anOpenCase();
        UUID course = aReferral(caseId);
        assertThat(step(caseId)).isEqualTo(CareStep.REFERRED);
        as("clinician", () -> the(Treating.class).accept(course, "cbt-trauma", 10));
        assertThat(step(caseId)).isEqualTo(CareStep.WAITING);
        UUID missed = aPlannedSession(course, TODAY.minusDays(3));
        as("clinician", () -> the(Treating.class).record(missed, went(State.MISSED)));
        assertThat(step(caseId)).isEqualTo(CareStep.WAITING);
        UUID session = aPlannedSession(course, TODAY);
        as("clinician", () -> the(Treating.class).record(session, went(State.LATE)));
        assertThat(step(caseId)).isEqualTo(CareStep.IN_CARE);
        as("clinician", () -> the(Treating.class).end(course, "completed", "Well again."));
        assertThat(step(caseId)).isEqualTo(CareStep.ENDED);
    }

    @DatabaseTest
    void the_wait_is_known_from_the_referral_until_the_first_session_that_was_held() {
        UUID caseId = anOpenCase();
        UUID course = anAcceptedReferral(caseId);
        UUID session = aPlannedSession(course, TODAY);
        assertThat(as("worker", () -> the(Appointments.class).careNeededSince(caseId))).contains(World.NOON);
        as("clinician", () -> the(Treating.class).record(session, went(State.ATTENDED)));
        assertThat(as("worker", () -> the(Appointments.class).careNeededSince(caseId))).isEmpty();
    }

    @DatabaseTest
    void a_missed_session_is_told_to_the_others_as_missed_and_nothing_else() {
        UUID caseId = anOpenCase();
        UUID session = aPlannedSession(anAcceptedReferral(caseId), TODAY);
        as("clinician", () -> the(Treating.class).record(session, went(State.MISSED)));
        assertThat(as("worker", () -> the(Appointments.class).of(caseId, Appointments.CARE_SESSION))).singleElement()
                .satisfies(a -> assertThat(a.getState()).isEqualTo(State.MISSED));
        assertThat(World.sql("select count(*) from task where kind = 'missed-appointment' and ended_at is null").get(0).toString()).isEqualTo("1");
    }

    @DatabaseTest
    void the_clinician_who_is_asked_may_open_the_case_from_then_on() {
        UUID caseId = anOpenCase();
        aReferral(caseId);
        assertThat(summary("clinician", caseId).courses()).hasSize(1);
        assertThat(World.sql("select u.user_name from task t join user_account u on u.id = t.owner_id where t.kind = 'care-accept'")).containsExactly("clinician");
    }

    @DatabaseTest
    void a_referral_needs_a_reason_an_urgency_consent_and_somebody_to_ask_and_there_is_only_one_at_a_time() {
        UUID caseId = anOpenCase();
        refusedAt("worker", () -> the(ReferringToCare.class).refer(caseId, new ReferralToCare(" ", "whenever", null, UUID.randomUUID())), "reason", "urgency", "consent", "clinician");
        aReferral(caseId);
        assertThatThrownBy(() -> aReferral(caseId)).isInstanceOf(RefusedException.class).hasMessageContaining("open-already");
    }

    @DatabaseTest
    void a_child_agrees_together_with_a_guardian() {
        UUID child = aChildsCase();
        UUID adult = anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(ReferringToCare.class).refer(child, referral("Wakes at night.", "agreed"))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("child-consent");
        assertThatThrownBy(() -> as("worker", () -> the(ReferringToCare.class).refer(adult, referral("Wakes at night.", "child-and-guardian"))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("adult-consent");
        as("worker", () -> the(ReferringToCare.class).refer(child, referral("Wakes at night.", "child-and-guardian")));
        as("worker", () -> the(ReferringToCare.class).refer(adult, referral("Not safe tonight.", "safety")));
    }

    @DatabaseTest
    void a_session_is_written_up_once_with_language_interpreter_and_only_when_it_has_been() {
        UUID course = anAcceptedReferral(anOpenCase());
        UUID tomorrow = aPlannedSession(course, TODAY.plusDays(1));
        UUID today = aPlannedSession(course, TODAY);
        refusedAt("clinician", () -> the(Treating.class).record(tomorrow, went(State.ATTENDED)), "attendance");
        refusedAt("clinician", () -> the(Treating.class).record(today, new SessionAsHeld(State.ATTENDED, "xx", null, List.of("crowd"), "s".repeat(501),
                "n".repeat(20_001), TODAY.plusYears(2))), "spoken", "interpreter", "present", "summary", "note", "nextOn");
        refusedAt("clinician", () -> the(Treating.class).record(today, new SessionAsHeld(null, null, null, List.of(), null, null, null)), "attendance");
        as("clinician", () -> the(Treating.class).record(today, went(State.ATTENDED)));
        assertThatThrownBy(() -> as("clinician", () -> the(Treating.class).record(today, went(State.MISSED)))).hasMessageContaining("written-up");
    }

    @DatabaseTest
    void ending_care_cancels_what_was_planned_and_nothing_can_be_planned_after() {
        UUID caseId = anOpenCase();
        UUID course = anAcceptedReferral(caseId);
        aPlannedSession(course, TODAY.plusDays(7));
        as("clinician", () -> the(Treating.class).end(course, "person-stopped", null));
        assertThat(summary("worker", caseId).sessions()).extracting(CareSession::getState).containsExactly(State.CANCELLED);
        assertThat(World.sql("select count(*) from task where ended_at is null").get(0).toString()).isEqualTo("0");
        assertThatThrownBy(() -> aPlannedSession(course, TODAY)).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void the_worker_and_the_supervisor_see_the_steps_and_do_none_of_the_clinical_acts() {
        UUID caseId = anOpenCase();
        UUID course = aReferral(caseId);
        for (String user : new String[] {"worker", "supervisor"}) {
            assertThat(summary(user, caseId).courses()).hasSize(1);
            notThere(() -> as(user, () -> the(Treating.class).accept(course, "cbt-trauma", 10)));
            notThere(() -> as(user, () -> the(Treating.class).plan(course, TODAY)));
            notThere(() -> as(user, () -> the(Treating.class).end(course, "completed", null)));
            notThere(() -> as(user, () -> the(ReadingTheClinicalRecord.class).open(caseId)));
        }
        for (String user : new String[] {"programme", "admin", "officer"}) {
            notThere(() -> summary(user, caseId));
        }
        assertThat(summary("worker2", caseId).courses()).isEmpty();
    }

    @DatabaseTest
    void care_that_goes_on_keeps_the_case_open() {
        UUID caseId = anOpenCase();
        UUID course = anAcceptedReferral(caseId);
        as("worker", () -> assertThat(the(CareSettled.class).refuses(the(org.homeward.casefile.OpeningACase.class).open(caseId))).isPresent());
        as("clinician", () -> the(Treating.class).end(course, "completed", null));
        as("worker", () -> assertThat(the(CareSettled.class).refuses(the(org.homeward.casefile.OpeningACase.class).open(caseId))).isEmpty());
    }

    @DatabaseTest
    void the_care_steps_of_a_case_take_three_statements_however_many_sessions_there_are() {
        UUID caseId = anOpenCase();
        UUID course = anAcceptedReferral(caseId);
        for (int i = 0; i < 12; i++) {
            aPlannedSession(course, TODAY.plusDays(i));
        }
        assertThat(StatementCount.of(() -> summary("worker", caseId))).isLessThanOrEqualTo(5);
    }

    private static void refusedAt(String user, Runnable act, String... fields) {
        assertThatThrownBy(() -> as(user, act))
                .isInstanceOfSatisfying(RefusedException.class,
                        refused -> assertThat(refused.refusals()).extracting(r -> r.field()).containsExactlyInAnyOrder(fields));
    }

    private static void notThere(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotThereException.class);
    }
}
