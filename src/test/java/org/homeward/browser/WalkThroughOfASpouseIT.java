package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

/**
 * Walk-through B: a woman of 24, her husband in prison, two children. A woman from the camp calls every week; some calls
 * frighten her. She says that she has no reason to live. Safety comes first; being pursued is not seeking contact.
 */
class WalkThroughOfASpouseIT {

    private static final String PURSUED = "Pursued by the group or its supporters";
    private static final String HOPELESS = "Without hope, and ready to die for the cause";

    @Test
    void a_pursued_woman_without_hope_is_kept_safe_first() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor supervisor = Visitor.signedIn("supervisor")) {
            String caseId = registersHerFamily(worker);
            for (String purpose : new String[] {"threat", "family", "threat", "family"}) {
                tellsOfACall(worker, caseId, purpose);
            }
            isPursuedAndSeeksNoContact(worker, caseId);
            saysThatSheHasNoHope(worker, caseId);
            String safety = beginsTheSafetySteps(worker, caseId);
            clinicalLeadTakesThemOver(safety);
            decidesWithinTheDay(supervisor, caseId);
            theCourtLearnsNothingOfTheCalls(worker, caseId);
        }
    }

    private static String registersHerFamily(Visitor worker) {
        worker.open("/casefile/register");
        worker.choose("referralSource", "self").fill("referralReason", "She asks for protection.").fill("fullName-0", "Mejrema Twoqay")
                .fill("born-0", "24").check("sex-0", "FEMALE").choose("track-0", "SPOUSE");
        for (int row = 1; row <= 2; row++) {
            worker.click("#add").fill("fullName-" + row, (row == 1 ? "Sumeja" : "Harun") + " Twoqay").fill("born-" + row, row == 1 ? "5" : "3")
                    .check("sex-" + row, row == 1 ? "FEMALE" : "MALE").check("role-" + row, "CHILD");
        }
        String caseId = worker.click("#save").caseId();
        worker.open("/casefile/household-add?case=" + caseId);
        worker.fill("fullName", "Orhan Twoqay").choose("role", "PARTNER").check("sex", "MALE").choose("state", "IMPRISONED").page().uncheck("#livesHere");
        worker.click("#save");
        assertThat(worker.text()).contains("The person was added.", "In prison", "Spouse");
        return caseId;
    }

    private static void tellsOfACall(Visitor worker, String caseId, String purpose) {
        worker.open("/casefile/outside-contact?case=" + caseId);
        worker.check("counterpart", "active").fill("counterpartName", "Woman from the camp").check("direction", "other").check("wanted", "mixed")
                .check("purposes", purpose).choose("frequency", "weekly").click("#save");
        assertThat(worker.text()).contains("The contact is saved.");
    }

    private static void isPursuedAndSeeksNoContact(Visitor worker, String caseId) {
        worker.open("/flags/flags?case=" + caseId);
        assertThat(worker.page().locator("main a[href*='/flags/flag?']").count()).as("one flag for all the calls").isEqualTo(1);
        assertThat(worker.text()).contains(PURSUED).doesNotContain("two-way contact");
        worker.click("main a[href*='/flags/flag?']");
        assertThat(worker.page().locator("section[aria-labelledby=for-t] li").count()).as("each call that threatens is evidence of the same flag").isEqualTo(2);
    }

    private static void saysThatSheHasNoHope(Visitor worker, String caseId) {
        worker.open("/flags/raise-flag?case=" + caseId + "&indicator=PS-04");
        worker.fill("text", "I have no reason to live. I will meet my husband in paradise.").check("sourceType", "self").check("certainty", "first-hand")
                .fill("rationale", "She means it today.").click("#send");
        assertThat(worker.text()).contains(HOPELESS, "urgent");
        worker.open("/casefile/case?case=" + caseId);
        assertThat(worker.text()).contains("Make sure the person is safe");
    }

    private static String beginsTheSafetySteps(Visitor worker, String caseId) {
        worker.open("/care/care?case=" + caseId);
        worker.click("#begin").seesNoBarrier().click("#read");
        worker.check("step", "LEAD_TOLD").fill("words", "Phoned Dr Ardit; she stays with her sister tonight.").click("#take").seesNoBarrier();
        return worker.page().url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static void clinicalLeadTakesThemOver(String safety) {
        try (Visitor lead = Visitor.signedIn("clinician")) {
            lead.open("/care/safety-steps");
            lead.click("main a[href*='" + safety + "']").check("step", "PLAN_WRITTEN").fill("words", "Spoke with her; the plan is written.").click("#take");
            lead.check("step", "CONTACTED").fill("words", "Called in the evening.").click("#take");
            lead.fill("whatWasDone", "She sleeps at her sister's; the plan is known to both.").click("#close");
            assertThat(lead.text()).contains("She sleeps at her sister's");
        }
    }

    private static void decidesWithinTheDay(Visitor supervisor, String caseId) {
        supervisor.click(Casework.inTheQueue(supervisor, caseId) + ":has-text('" + HOPELESS + "')");
        supervisor.fill("strength", "She asked for help herself.").fill("words", "I am tired. I want my children to have a mother.")
                .check("outcome", "upheld-plan").fill("reason", "The safety plan holds; we see her every day.").check("confidence", "high")
                .fill("wouldChange", "A goodbye, or things given away.").click("#decide");
        assertThat(supervisor.text()).contains("Your decision is recorded.", "Keep open, with a plan", "I want my children to have a mother.");
    }

    private static void theCourtLearnsNothingOfTheCalls(Visitor worker, String caseId) {
        worker.open("/reporting/print?case=" + caseId);
        Download inside = worker.download("#print");
        assertThat(Printed.text(inside)).contains("it is about a threat", PURSUED, "I want my children to have a mother.");
        worker.page().waitForFunction("() => !document.querySelector('form[data-sending]')");
        Download court = worker.check("level", "L4").fill("purpose", "Hearing").download("#print");
        assertThat(Printed.text(court)).contains("Hearing").doesNotContain("threat", PURSUED, HOPELESS, "Twoqay", "paradise");
    }
}
