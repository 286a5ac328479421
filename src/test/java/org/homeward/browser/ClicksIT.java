package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

/**
 * How many clicks the everyday journeys take, from the page where they begin. Counted is every press of the mouse: a
 * link, a button, a radio button; a list counts twice (open it, choose). Typing is free, and so are keys that answer.
 */
class ClicksIT {

    @Test
    void a_contact_of_ours_is_logged_in_four_clicks_from_anywhere() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/flags/indicators");
            worker.clicks();
            worker.click("a.quick").click("main .plain-list a >> nth=0").fill("note", "He told about school.").click("#save");
            assertThat(worker.clicks()).isLessThanOrEqualTo(4);
            assertThat(worker.text()).contains("The contact is saved.").contains("HW-");
            worker.seesNoBarrier().click("main .plain-list summary >> nth=0");
            assertThat(worker.text()).contains("He told about school.");
            worker.seesNoBarrier();
        }
    }

    @Test
    void contact_with_somebody_else_is_recorded_in_seven_clicks() {
        try (Visitor worker = Visitor.signedIn("worker", 320)) {
            worker.open("/");
            worker.click("a.quick").click("main .plain-list a >> nth=0").click("a[href*='outside-contact']:visible").seesNoBarrier();
            worker.check("counterpart", "former").check("direction", "other").check("wanted", "no").click("#save");
            assertThat(worker.clicks()).isLessThanOrEqualTo(7);
            assertThat(worker.text()).contains("The contact is saved.").contains("Formerly of the group");
            worker.seesNoBarrier();
        }
    }

    @Test
    void a_household_of_four_is_registered_in_fourteen_clicks() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.click("nav.side a[href='/casefile/register']").choose("referralSource", "family").fill("referralReason", "Her sister asks for help.")
                    .fill("address", "9 Clockmaker Square, Exampleton").fill("fullName-0", "Sena Fourteen").fill("born-0", "4/4/1994").check("sex-0", "FEMALE");
            another(worker, 1, "Tarik Fourteen", "1990", "MALE", "PARTNER");
            another(worker, 2, "Hana Fourteen", "6/6/2017", "FEMALE", "CHILD");
            another(worker, 3, "Ilyas Fourteen", "7/7/2020", "MALE", "CHILD");
            worker.seesNoBarrier().click("#save");
            assertThat(worker.clicks()).isLessThanOrEqualTo(14);
            assertThat(worker.text()).contains("Registered.", "Sena Fourteen", "Ilyas Fourteen");
        }
    }

    private static void another(Visitor worker, int row, String name, String born, String sex, String role) {
        worker.click("#add").fill("fullName-" + row, name).fill("born-" + row, born).check("sex-" + row, sex).check("role-" + row, role);
    }

    @Test
    void what_needs_me_now_and_whom_i_look_for_is_one_click_away() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String number = worker.page().innerText("main tbody tr >> nth=0").replaceAll("(?s).*(HW-\\d{4}-\\d{6}-[A-Z]).*", "$1");
            worker.click("main tbody tr a >> nth=0");
            assertThat(worker.clicks()).isEqualTo(1);
            assertThat(worker.text()).contains(number);
            worker.click("#find").fill("find", number).page().keyboard().press("Enter");
            worker.page().waitForURL(url -> url.contains("/casefile/case-list"));
            assertThat(worker.clicks()).isEqualTo(1);
            assertThat(worker.page().locator("main tbody tr").count()).isEqualTo(1);
        }
    }

    @Test
    void a_home_visit_with_own_words_is_marked_significant_in_six_clicks() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/casefile/case?case=" + Casework.registersAChild(worker, "Dunja Sixclick", "3/3/2017"));
            worker.clicks();
            worker.click(".idbar a[href*='log-contact']").check("kind", "home-visit").fill("note", "We drew together.")
                    .fill("ownWords", "I want to sleep in aunt's room.").tick("significant").fill("contactTitle", "First wish").click("#save");
            assertThat(worker.clicks()).isLessThanOrEqualTo(6);
            assertThat(worker.text()).contains("The contact is saved.");
        }
    }

    @Test
    void a_questionnaire_takes_three_clicks_and_one_digit_an_answer() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor clinician = Visitor.signedIn("clinician")) {
            String caseId = Casework.registersAnAdult(worker, "Lamija Ninedigits");
            Casework.refersToCare(worker, caseId, "agreed");
            Casework.takesOn(clinician, caseId);
            clinician.open("/casefile/case?case=" + caseId);
            clinician.clicks();
            clinician.click("nav.side a[href*='/care/clinical']").click("main a[href*='instrument=phq-9']").page().keyboard().type("012301230");
            clinician.click("#save");
            assertThat(clinician.clicks()).isLessThanOrEqualTo(3);
            assertThat(clinician.text()).contains("12");
        }
    }

    @Test
    void a_flag_is_raised_in_five_clicks() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/casefile/case?case=" + Casework.registersAnAdult(worker, "Merima Fiveclick"));
            worker.clicks();
            worker.click(".idbar summary").click(".idbar a[href*='raise-flag']").click("main a[href*='indicator=IN-01']")
                    .fill("text", "He said a man from there wants to visit.").check("sourceType", "self").fill("rationale", "We do not know the man.").click("#send");
            assertThat(worker.clicks()).isLessThanOrEqualTo(5);
            assertThat(worker.text()).contains("He said a man from there wants to visit.");
        }
    }

    @Test
    void a_flag_is_decided_and_the_next_one_open_after_four_clicks() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor supervisor = Visitor.signedIn("supervisor")) {
            String caseId = Casework.registersAnAdult(worker, "Selma Fourclick");
            Casework.logsACallWithAnActiveCadre(worker, caseId);
            String flag = Casework.inTheQueue(supervisor, caseId);
            supervisor.clicks();
            supervisor.click(flag).fill("strength", "Speaks openly with us.").fill("words", "He is my cousin.").check("outcome", "upheld-monitor")
                    .fill("reason", "Family calls; we stay close.").check("confidence", "moderate").fill("wouldChange", "A task in a call.")
                    .click("#decideAndNext");
            assertThat(supervisor.clicks()).isLessThanOrEqualTo(4);
            assertThat(supervisor.text()).contains("Your decision is recorded.").doesNotContain("Selma Fourclick");
            assertThat(supervisor.page().url()).contains("/review/decide");
        }
    }

    @Test
    void a_goal_with_two_steps_takes_eight_clicks_and_a_step_is_ticked_in_two() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAnAdult(worker, "Azra Eightclick");
            worker.open("/casefile/case?case=" + caseId);
            worker.clicks();
            worker.click(".idbar summary").click(".idbar a[href*='add-goal']").fill("words", "I want my own tailor's shop").choose("need", "N10")
                    .fill("step-words-0", "Visit the school").fill("step-words-1", "Write the letter").choose("step-actor-1", "PERSON").click("#save");
            assertThat(worker.clicks()).isLessThanOrEqualTo(8);
            worker.open("/casefile/case?case=" + caseId);
            worker.click("main a[href*='/reintegration/plan']").click("button[name=tick] >> nth=0");
            assertThat(worker.clicks()).isLessThanOrEqualTo(2);
            assertThat(worker.text()).contains("Undo");
        }
    }

    @Test
    void a_report_is_printed_in_three_clicks_by_the_worker_and_by_the_programme() {
        String number;
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/casefile/case?case=" + Casework.registersAnAdult(worker, "Vesna Threeclick"));
            number = worker.text().replaceAll("(?s).*(HW-\\d{4}-\\d{6}-[A-Z]).*", "$1");
            worker.clicks();
            Download download = worker.click("nav.side a[href*='/reporting/print']").download("#print");
            assertThat(worker.clicks()).isLessThanOrEqualTo(3);
            assertThat(Printed.text(download)).contains(number, "copy 1");
            worker.page().waitForFunction("() => !document.querySelector('form[data-sending]')");
            assertThat(Printed.text(worker.download("#print"))).as("another copy from the same page").contains("copy 2");
        }
        try (Visitor programme = Visitor.signedIn("programme")) {
            Download download = programme.click("nav.side a[href='/reporting/reports']").fill("numbers", number).fill("purpose", "Annual review").download("#print");
            assertThat(programme.clicks()).isLessThanOrEqualTo(3);
            assertThat(Printed.text(download)).contains(number);
        }
    }

    @Test
    void somebody_is_covered_for_in_six_clicks() {
        try (Visitor supervisor = Visitor.signedIn("supervisor")) {
            supervisor.click("nav.side a[href='/home/team']").click("main tr:has-text('Lira') a[href*='cover']");
            supervisor.choose("by", supervisor.page().locator("#by option:has-text('Tomas')").getAttribute("value"))
                    .fill("from", "1/7/2099").fill("until", "3/7/2099").fill("reason", "Leave").click("#name");
            assertThat(supervisor.clicks()).isLessThanOrEqualTo(6);
            assertThat(supervisor.text()).contains("The cover is named.");
        }
    }

    @Test
    void a_case_changes_hands_when_the_receiver_takes_it_over() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor supervisor = Visitor.signedIn("supervisor"); Visitor receiver = Visitor.signedIn("worker2")) {
            String caseId = Casework.registersAnAdult(worker, "Nejra Twohands");
            supervisor.click("nav.side a[href='/home/team']").click("main a[href*='hand-over']:has-text('Lira')").check("cases", caseId);
            supervisor.choose("to", supervisor.page().locator("#to option:has-text('Tomas')").getAttribute("value"))
                    .fill("note", "Lira goes to another programme.").click("#offer");
            assertThat(supervisor.text()).contains("Nothing changes until your colleague takes over.", "Waits for an answer");
            receiver.open("/home/my-day");
            receiver.click("main tr:has-text('Nejra Twohands') a[href*='handover']").seesNoBarrier();
            assertThat(receiver.text()).contains("Lira goes to another programme.");
            receiver.click("#accept");
            assertThat(receiver.text()).contains("The case is yours now.", "Nejra Twohands");
            assertThat(worker.open("/casefile/case?case=" + caseId)).isEqualTo(404);
        }
    }
}
