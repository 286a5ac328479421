package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Walk-through C: a child of nine, born there, without papers or the language, who lives with an aunt. A child is a
 * child: nothing of what is asked of adults can be kept, what is owed is seen, and its wishes come first.
 */
class WalkThroughOfAChildIT {

    private static final String WISH = "I want to sleep in my aunt's room.";

    @Test
    void a_child_of_nine_is_asked_as_a_child_and_its_wishes_come_first() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAChild(worker, "Delfina Ninekay", "9");
            nothingOfAnAdultIsKept(worker, caseId);
            tellsOfPapersAndADrawing(worker, caseId);
            plansWithTheChild(worker, caseId);
            careBeginsByAHumanDecision(worker, caseId);
            schoolIsOwed(worker, caseId);
            theReportBeginsWithTheWishes(worker, caseId);
        }
    }

    private static void nothingOfAnAdultIsKept(Visitor worker, String caseId) {
        worker.open("/casefile/return?case=" + caseId);
        assertThat(worker.page().locator("main a[href*='record-departure'], main a[href*='record-lost-document']").count()).isZero();
        worker.seesNoBarrier().open("/casefile/record-departure?case=" + caseId);
        worker.check("status", "left-rejects").fill("saidOn", "today").check("standing", "CLAIMED").choose("sourceType", "self")
                .choose("certainty", "single-report").click("#save");
        assertThat(worker.text()).contains("This is not kept about anybody under 18.");
        worker.open("/casefile/record-journey?case=" + caseId);
        assertThat(worker.page().locator("#entry, #route").count()).isZero();
        worker.open("/flags/raise-flag?case=" + caseId);
        assertThat(worker.page().locator("main a[href*='indicator=']").all()).isNotEmpty().extracting(link -> link.getAttribute("href"))
                .allMatch(address -> address.contains("indicator=CH-"));
        assertThat(worker.open("/flags/raise-flag?case=" + caseId + "&indicator=CN-01")).isEqualTo(200);
        assertThat(worker.page().locator("#text").count()).as("no form for what is asked of adults").isZero();
    }

    private static void tellsOfPapersAndADrawing(Visitor worker, String caseId) {
        worker.open("/casefile/record-papers?case=" + caseId);
        worker.check("birthRegistered", "no").check("parentageConfirmed", "unknown").click("#save");
        worker.open("/casefile/household-add?case=" + caseId);
        worker.fill("fullName", "Fadila Ninekay").choose("role", "OTHER_KIN").check("sex", "FEMALE").click("#save");
        List<String> flags = flags(worker, caseId);
        worker.open("/casefile/log-contact?case=" + caseId);
        worker.check("kind", "home-visit").fill("note", "She drew something that shoots, and hid under the table when a door fell shut.")
                .fill("ownWords", WISH).tick("significant").fill("contactTitle", "First visit").click("#save");
        assertThat(worker.text()).contains("The contact is saved.");
        assertThat(flags(worker, caseId)).as("a drawing opens none; what is open is about what others owe").isEqualTo(flags).doesNotContain("seen");
    }

    private static List<String> flags(Visitor worker, String caseId) {
        worker.open("/flags/flags?case=" + caseId);
        return worker.page().locator("main a[href*='/flags/flag?']").allInnerTexts();
    }

    private static void plansWithTheChild(Visitor worker, String caseId) {
        worker.open("/reintegration/plan?case=" + caseId);
        for (String step : new String[] {"best-interest", "school-place"}) {
            worker.click("button[name=take][value=" + step + "]");
        }
        worker.open("/reintegration/add-goal?case=" + caseId);
        worker.fill("words", WISH).choose("need", "N18").fill("step-words-0", "Ask the aunt for a second bed").click("#save");
        worker.open("/reintegration/talk?case=" + caseId);
        worker.fill("heldOn", "today").fill("wishes", WISH).check("agreed", "YES").check("guardianTookPart", "false")
                .fill("guardianWhyNot", "No guardian is named yet. Her aunt sat with us.").click("#save");
        assertThat(worker.text()).contains("Looking at what is best", WISH);
        worker.seesNoBarrier();
    }

    private static void careBeginsByAHumanDecision(Visitor worker, String caseId) {
        Casework.refersToCare(worker, caseId, "child-and-guardian");
        try (Visitor clinician = Visitor.signedIn("clinician")) {
            Casework.takesOn(clinician, caseId);
            clinician.open("/care/clinical?case=" + caseId);
            assertThat(clinician.text()).contains("No questionnaire here is made for this person's age");
            clinician.seesNoBarrier();
        }
        worker.open("/care/care?case=" + caseId);
        assertThat(worker.text()).contains("Psychological care").doesNotContain("Trauma");
        assertThat(worker.open("/care/clinical?case=" + caseId)).isEqualTo(404);
    }

    private static void schoolIsOwed(Visitor worker, String caseId) {
        worker.open("/flags/raise-flag?case=" + caseId + "&indicator=CH-06");
        worker.fill("text", "No school since she came, thirty-one days.").check("sourceType", "worker-saw").check("certainty", "first-hand")
                .fill("rationale", "The place is promised and not there.").click("#send");
        assertThat(worker.text()).contains("No school, or no help with the language, for a month", "concern");
    }

    private static void theReportBeginsWithTheWishes(Visitor worker, String caseId) {
        worker.open("/reporting/print?case=" + caseId);
        String text = Printed.text(worker.download("#print"));
        assertThat(text).contains("What the child wishes", WISH).doesNotContain("Trauma");
        assertThat(text.indexOf(WISH)).isLessThan(text.indexOf("Purpose and legal basis"));
        worker.seesNoBarrier();
    }
}
