package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A label is pointed out while it is written; in a child's file it is not accepted, and what somebody said is. */
class LabelsIT {

    private static final String SAID = "The neighbour shouted “ISIS child” over the fence.";

    @Test
    void whoever_writes_a_label_is_told_what_to_say_instead_and_may_save_it_of_an_adult() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAnAdult(worker, "Lavinia Wordcheck");
            worker.open("/casefile/add-event?case=" + caseId);
            worker.fill("eventTitle", "Asked for help").fill("text", "The neighbour thinks her dangerous.");
            Locator hint = worker.page().locator("#text-label");
            hint.waitFor();
            assertThat(hint.innerText()).startsWith("“dangerous” puts a label on somebody. Better: what was done or said");
            worker.seesNoBarrier().fill("text", "The neighbour says: “dangerous”.");
            hint.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            worker.fill("text", "The neighbour thinks her dangerous.").click("#save");
            assertThat(worker.page().locator(".done-note").count()).isEqualTo(1);
        }
    }

    @Test
    void a_childs_file_takes_no_label_beside_its_field_and_takes_what_somebody_said() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAChild(worker, "Lucio Wordcheck", "9");
            worker.open("/casefile/add-event?case=" + caseId);
            worker.fill("eventTitle", "First day at school").fill("text", "They see an ISIS child in him.").click("#save");
            assertThat(worker.page().locator("#text-e").innerText()).startsWith("“ISIS child” cannot be saved in a child’s file.");
            assertThat(worker.page().locator("#text").inputValue()).isEqualTo("They see an ISIS child in him.");
            worker.seesNoBarrier().fill("text", SAID).click("#save");
            assertThat(worker.text()).contains(SAID);
        }
    }
}
