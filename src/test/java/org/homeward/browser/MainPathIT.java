package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The day that Homeward is for: a household of four is registered, a call with an active cadre is logged, a flag opens
 * and says why, the supervisor decides it with strengths and own view, the clinician scores a PHQ-9 that nobody else
 * sees, a step of the plan is ticked, and the report is printed. One story, told in one test.
 */
@Tag("both-databases")
class MainPathIT {

    @Test
    void from_referral_to_printed_case_report() {
        String caseId;
        String number;
        try (Visitor worker = Visitor.signedIn("worker")) {
            caseId = registersAHouseholdOfFour(worker);
            number = worker.text().replaceAll("(?s).*(HW-\\d{4}-\\d{6}-[A-Z]).*", "$1");
            Casework.logsACallWithAnActiveCadre(worker, caseId);
            seesTheFlagAndWhyItIsOpen(worker, caseId);
            Casework.refersToCare(worker, caseId, "agreed");
            ticksAStepOfThePlan(worker, caseId);
        }
        try (Visitor supervisor = Visitor.signedIn("supervisor")) {
            decides(supervisor, caseId);
        }
        try (Visitor clinician = Visitor.signedIn("clinician")) {
            scoresAPhq9(clinician, caseId);
        }
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/care/care?case=" + caseId);
            assertThat(worker.text()).contains("Psychological care").doesNotContain("moderate");
            assertThat(worker.open("/care/clinical?case=" + caseId)).isEqualTo(404);
            printsTheReport(worker, caseId, number);
        }
        try (Visitor programme = Visitor.signedIn("programme")) {
            assertThat(programme.open("/casefile/case?case=" + caseId)).isEqualTo(404);
            programme.open("/reporting/reports");
            programme.fill("numbers", number).fill("purpose", "Annual review").seesNoBarrier();
            Download download = programme.page().waitForDownload(() -> programme.click("#print"));
            assertThat(Printed.text(download)).contains(number).doesNotContain("Placeholder");
        }
    }

    private static String registersAHouseholdOfFour(Visitor worker) {
        worker.open("/casefile/register");
        worker.choose("referralSource", "family").fill("referralReason", "Her mother asks for help after the return.")
                .fill("address", "5 Borrowed Bridge, Exampleton").choose("language", "ar");
        person(worker, 0, "Mariam Placeholder", "FEMALE", "17/5/1996", null);
        worker.choose("track-0", "ADULT_RETURNEE");
        person(worker, 1, "Karim Placeholder", "MALE", "1994", "PARTNER");
        person(worker, 2, "Yara Placeholder", "FEMALE", "2/2/2016", "CHILD");
        person(worker, 3, "Adam Placeholder", "MALE", "3/3/2021", "CHILD");
        worker.click("#save");
        assertThat(worker.text()).contains("Registered.").contains("Mariam Placeholder");
        worker.seesNoBarrier();
        return worker.caseId();
    }

    private static void person(Visitor worker, int row, String name, String sex, String born, String role) {
        if (row > 0) {
            worker.click("#add");
        }
        worker.fill("fullName-" + row, name).fill("born-" + row, born);
        worker.page().check("input[name='sex-" + row + "'][value=" + sex + "]");
        if (role != null) {
            worker.check("role-" + row, role);
        }
    }

    private static void seesTheFlagAndWhyItIsOpen(Visitor worker, String caseId) {
        worker.open("/flags/flags?case=" + caseId);
        assertThat(worker.text()).contains("In two-way contact with somebody active in the group");
        worker.seesNoBarrier().click("main a[href*='/flags/flag?']");
        assertThat(worker.text()).contains("Opened by a rule, not yet judged").contains("What would clear it");
        worker.seesNoBarrier().picture("flag");
    }

    private static void ticksAStepOfThePlan(Visitor worker, String caseId) {
        worker.open("/reintegration/add-goal?case=" + caseId);
        worker.fill("words", "I want to finish the tailoring course").choose("need", "N10");
        worker.page().check("input[name='state'][value='NOW']");
        worker.fill("step-words-0", "Ask the school for a place").choose("step-actor-0", "WORKER").fill("step-dueOn-0", "+14");
        worker.fill("step-words-1", "Buy thread and scissors").choose("step-actor-1", "PERSON").click("#save");
        worker.seesNoBarrier().click("button[name=tick] >> nth=0");
        assertThat(worker.text()).contains("Undo");
        worker.seesNoBarrier();
    }

    private static void decides(Visitor supervisor, String caseId) {
        supervisor.open("/review/queue");
        supervisor.seesNoBarrier().click(Casework.inTheQueue(supervisor, caseId));
        supervisor.fill("strength", "Told us herself, before anybody asked.").fill("words", "He is my brother's friend. I want to know how they are.");
        supervisor.page().check("input[name='outcome'][value='upheld-plan']");
        supervisor.page().check("input[name='confidence'][value='moderate']");
        supervisor.fill("reason", "The contact goes both ways; it needs a plan, not a ban.").fill("wouldChange", "A task or money in a call.")
                .fill("nextReview", "+7").seesNoBarrier().click("#decide");
        assertThat(supervisor.text()).contains("Your decision is recorded.");
    }

    private static void scoresAPhq9(Visitor clinician, String caseId) {
        Casework.takesOn(clinician, caseId);
        clinician.open("/care/questionnaire?case=" + caseId + "&instrument=phq-9");
        for (int item = 0; item < 8; item++) {
            clinician.page().check("input[name^='answer-'] >> nth=" + (item * 4 + 1));
        }
        clinician.page().check("input[name^='answer-'] >> nth=" + (8 * 4));
        clinician.choose("spoken", "ar").choose("interpreter", "none");
        clinician.page().check("input[name='mode'][value='interview']");
        clinician.seesNoBarrier().page().check("#withBlanks");
        clinician.page().uncheck("#withBlanks");
        clinician.page().check("input[name^='answer-'] >> nth=" + (9 * 4));
        clinician.click("#save");
        assertThat(clinician.text()).contains("8");
        clinician.seesNoBarrier();
    }

    private static void printsTheReport(Visitor worker, String caseId, String number) {
        worker.open("/casefile/case?case=" + caseId);
        worker.seesNoBarrier().picture("case").click("nav.side a[href*='/reporting/print']");
        worker.seesNoBarrier();
        Download download = worker.page().waitForDownload(() -> worker.click("#print"));
        assertThat(download.suggestedFilename()).startsWith(number).doesNotContain("Mariam");
        assertThat(Printed.text(download)).contains("Case report " + number, "Mariam Placeholder", "Printed by Lira Example", "copy 1",
                "In two-way contact", "Told us herself, before anybody asked", "I want to finish the tailoring course");
    }
}
