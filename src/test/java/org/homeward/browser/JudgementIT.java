package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A judgement of an adult, from the first word to the paper: written with what is on record beside it, read by a second person, printed with the dissent. */
class JudgementIT {

    @Test
    void written_read_by_a_second_person_and_printed() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor supervisor = Visitor.signedIn("supervisor")) {
            String caseId = Casework.registersAnAdult(worker, "Vjollca Fourteyes");
            worker.open("/casefile/case?case=" + caseId);
            assertThat(worker.text()).contains("There is no judgement yet.");
            writes(worker, caseId);
            readsWithAnotherOpinion(supervisor, caseId);
            worker.open("/reporting/print?case=" + caseId);
            worker.fill("purpose", "Case conference");
            Download download = worker.page().waitForDownload(() -> worker.click("#print"));
            assertThat(Printed.text(download)).contains("Professional judgement", "Attention our work needs", "On its own it weighs less.", "It is not a prediction.");
        }
    }

    private static void writes(Visitor worker, String caseId) {
        worker.open("/judgement/judgements?case=" + caseId);
        worker.click("#begin").seesNoBarrier();
        assertThat(worker.text()).contains("What is on record", "No strength is written down.");
        worker.fill("basis-purpose", "Before she moves.").click("#pause");
        assertThat(worker.text()).contains("Saved. You can go on another day.");
        worker.click("main a:has-text('Go on writing')");
        assertThat(worker.page().inputValue("#basis-purpose")).isEqualTo("Before she moves.");
        typesInTwoTabs(worker);
        looksAtSigns(worker);
        tellsEverything(worker, "");
        tellsEverything(worker, ":is([id^=most-likely],[id^=worst])");
        worker.fill("support-what", "The form.").fill("support-who", "Lira").fill("support-by", "30 February").click("#goOn");
        assertThat(worker.text()).contains("This is not a date.");
        assertThat(worker.page().inputValue("#support-by")).isEqualTo("30 February");
        worker.fill("support-by", "+20").click("#goOn");
        worker.seesNoBarrier().check("attention", "ELEVATED").check("harmToOthers", "NONE_SEEN").check("harmToSelf", "SOME").check("exploited", "CANNOT_SAY")
                .check("howSoon", "WITHIN_MONTHS").check("confidence", "LOW").fill("reason", "One visit, one talk.").click("#goOn");
        worker.seesNoBarrier().fill("validUntil", "+400").fill("reviewOn", "+90").click("#finish");
        assertThat(worker.text()).contains("Choose a day after today and within 6 months.");
        worker.fill("validUntil", "+120").click("#finish");
        assertThat(worker.text()).contains("The judgement is finished.", "Elevated", "It is not a prediction.");
        worker.seesNoBarrier();
        assertThat(worker.page().locator("#secondForm").count()).as("who wrote it does not read it as the second").isZero();
    }

    /** The other tab has saved another purpose: both are shown, nothing is lost. */
    private static void typesInTwoTabs(Visitor worker) {
        try (Visitor other = Visitor.signedIn("worker")) {
            other.open(worker.page().url().replaceAll("^https?://[^/]+", ""));
            other.fill("basis-purpose", "An agency asked.").click("#pause");
        }
        worker.fill("basis-purpose", "Before she moves house.").fill("basis-used", "One visit.").click("#goOn");
        assertThat(worker.text()).contains("An agency asked.");
        worker.seesNoBarrier();
        worker.page().locator("input[name='hw-keep-basis-purpose'][value=mine]").check();
        worker.fill("basis-missing", "Much.").fill("basis-not-asked", "She was asleep.").click("#goOn");
        assertThat(worker.page().url()).contains("section=signs");
    }

    /** One sign is added, and one thing that protects; what was typed of the first is there when the second comes. */
    private static void looksAtSigns(Visitor worker) {
        worker.seesNoBarrier().choose("another", "CN-01").click("#add");
        worker.seesNoBarrier().check("CN-01-presence", "PARTLY").fill("CN-01-for", "A call in March.").choose("another", "IN-01").click("#add");
        assertThat(worker.page().inputValue("#CN-01-for")).isEqualTo("A call in March.");
        worker.check("CN-01-relevance", "KEY").check("CN-01-direction", "BETTER").fill("CN-01-against", "She told of it herself.").click("#goOn");
        assertThat(worker.text()).contains("No strength is on record.");
        worker.choose("another", "PF-01").click("#add");
        worker.check("PF-01-presence", "NOT_KNOWN").click("#goOn");
        assertThat(worker.page().url()).contains("section=formulation");
        assertThat(worker.page().locator("nav.sections li:has-text('still open')").count()).as("formulation, scenarios, plan, summary").isEqualTo(4);
    }

    private static void tellsEverything(Visitor worker, String which) {
        for (Locator area : worker.page().locator("#writeForm :is(textarea, input[type=text])" + which).all()) {
            area.fill("In a sentence.");
        }
        worker.click("#goOn");
    }

    private static void readsWithAnotherOpinion(Visitor supervisor, String caseId) {
        supervisor.open("/judgement/judgements?case=" + caseId);
        if (supervisor.page().locator("main a[href*='/judgement/rate']").count() > 0) { // drawn to be judged twice: nobody knows beforehand
            assertThat(supervisor.text()).doesNotContain("Elevated");
            supervisor.click("main a[href*='/judgement/rate']").seesNoBarrier();
            supervisor.check("attention", "ROUTINE").check("harmToOthers", "NONE_SEEN").check("harmToSelf", "SOME").check("exploited", "CANNOT_SAY")
                    .check("howSoon", "WITHIN_MONTHS").check("confidence", "LOW").fill("reason", "From the file.").click("#rate");
            assertThat(supervisor.text()).contains("Now you see both.", "Elevated", "Routine");
        } else {
            supervisor.click("main a:has-text('Read it as second reader')");
        }
        supervisor.seesNoBarrier().check("agrees", "false").click("#read");
        assertThat(supervisor.text()).contains("Say what you see differently");
        supervisor.fill("dissent", "On its own it weighs less.").click("#read");
        assertThat(supervisor.text()).contains("Your reading is recorded.", "sees it differently", "On its own it weighs less.");
    }
}
