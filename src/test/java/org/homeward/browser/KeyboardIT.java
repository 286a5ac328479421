package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same day as in {@link MainPathIT}, by somebody who has no mouse: Tab, arrows, Space, Enter, letters, and the keys that Homeward offers. */
@Tag("both-databases")
class KeyboardIT {

    @Test
    void from_referral_to_printed_report_without_a_mouse() {
        String caseId;
        String number;
        try (Keyboard worker = Keyboard.signedIn("worker")) {
            registersAHouseholdOfFour(worker);
            caseId = worker.caseId();
            number = worker.text().replaceAll("(?s).*(HW-\\d{4}-\\d{6}-[A-Z]).*", "$1");
            logsACallWithAnActiveCadre(worker);
            worker.enter("nav.side a[href^='/flags/flags']").enter("main a[href*='/flags/flag?']")
                    .reads("Opened by a rule, not yet judged", "What would clear it");
            refersToCare(worker);
            ticksAStepOfThePlan(worker);
        }
        try (Keyboard supervisor = Keyboard.signedIn("supervisor")) {
            decides(supervisor, caseId);
        }
        try (Keyboard clinician = Keyboard.signedIn("clinician")) {
            scoresAPhq9(clinician, number);
        }
        try (Keyboard programme = Keyboard.signedIn("programme")) {
            programme.enter("nav.side a[href='/reporting/reports']").type("numbers", number).type("purpose", "Annual review");
            Download download = programme.download("#print");
            assertThat(Printed.text(download)).contains(number);
        }
    }

    private static void registersAHouseholdOfFour(Keyboard worker) {
        worker.enter("nav.side a[href='/casefile/register']").choose("referralSource", "Family").type("referralReason", "Her mother asks for help.")
                .type("address", "7 Borrowed Bridge, Exampleton").choose("language", "Arabic");
        worker.type("fullName-0", "Mirna Keyward").answer("sex-0", "FEMALE").type("born-0", "17/5/1996").choose("track-0", "Adult");
        anotherPerson(worker, 1, "Karim Keyward", "MALE", "PARTNER", "1994");
        anotherPerson(worker, 2, "Yara Keyward", "FEMALE", "CHILD", "2/2/2016");
        worker.enter("#add");
        assertThat(worker.isAt("#fullName-3")).as("the new row has the focus").isTrue();
        worker.type("fullName-3", "Adam Keyward").type("born-3", "3/3/2021").save();
        assertThat(worker.isAt(".summary")).as("what is missing has the focus").isTrue();
        worker.tabTo(".summary a").stay("Enter");
        assertThat(worker.isAt("input[name='sex-3']")).as("and leads to the field").isTrue();
        worker.answer("sex-3", "MALE").answer("role-3", "CHILD").save().reads("Registered.", "Mirna Keyward");
        assertThat(worker.isAt(".done-note")).as("what was done has the focus").isTrue();
    }

    private static void anotherPerson(Keyboard worker, int row, String name, String sex, String role, String born) {
        worker.enter("#add");
        assertThat(worker.isAt("#fullName-" + row)).as("the new row has the focus").isTrue();
        worker.type("fullName-" + row, name).answer("sex-" + row, sex).answer("role-" + row, role).type("born-" + row, born);
    }

    private static void logsACallWithAnActiveCadre(Keyboard worker) {
        worker.tabTo(".idbar summary").stay("Enter").enter(".idbar a[href*='outside-contact']");
        worker.answer("counterpart", "active").answer("channel", "call").answer("direction", "both").tick("#answered").answer("wanted", "yes")
                .tick("input[name='purposes'][value='family']").type("note", "She told us herself.").save().reads("The contact is saved.");
    }

    private static void refersToCare(Keyboard worker) {
        worker.enter("nav.side a[href^='/care/care']").enter("main a[href*='/care/refer']");
        worker.type("reason", "She sleeps badly and would like to speak with somebody.").answer("urgency", "soon").answer("consent", "agreed")
                .choose("clinician", "Dr Ardit").save().reads("Psychological care");
    }

    private static void ticksAStepOfThePlan(Keyboard worker) {
        worker.press("p").enter("main a[href*='add-goal']").type("words", "I want to finish the tailoring course").choose("need", "Work")
                .type("step-words-0", "Ask the school for a place").type("step-dueOn-0", "+14").save();
        worker.enter("button[name=tick]");
        assertThat(worker.isAt(".done-note")).isTrue();
        worker.tabTo("button[name=undo]").reads("Undo");
    }

    private static void decides(Keyboard supervisor, String caseId) {
        String flag = "main a[href*='" + caseId + "']";
        supervisor.press("g", "q");
        while (!supervisor.sees(flag)) {
            supervisor.enter("a[rel=next]");
        }
        supervisor.enter(flag).type("strength", "Told us herself, before anybody asked.").type("words", "He is my brother's friend.").answer("outcome", "upheld-plan")
                .type("reason", "The contact goes both ways; it needs a plan, not a ban.").answer("confidence", "moderate")
                .type("wouldChange", "A task or money in a call.").save().reads("Your decision is recorded.");
    }

    private static void scoresAPhq9(Keyboard clinician, String number) {
        clinician.stay("/");
        assertThat(clinician.isAt("#find")).isTrue();
        clinician.type("find", number).press("Enter").enter("main tbody a").enter("nav.side a[href^='/care/clinical']").enter("main a[href*='/care/accept']")
                .choose("modality", "Supportive").save();
        clinician.enter("nav.side a[href^='/care/clinical']").enter("main a[href*='instrument=phq-9']");
        clinician.stay("1", "1", "1", "1", "1", "1", "1", "1", "0").save().reads("8", "PHQ-9");
    }
}
