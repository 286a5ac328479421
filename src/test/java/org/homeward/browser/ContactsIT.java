package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of contacts and of a return, what cannot be, and the keys. */
class ContactsIT {

    @Test
    void what_is_impossible_is_said_beside_its_field_and_everything_typed_stays() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/casefile/outside-contact?case=" + aCase(worker));
            for (String day : List.of("30/2/2026", "0/1/2026", "1/1/9999", "1/1/0", "+3", "1/1/1901", "x")) {
                worker.fill("note", "\u202Eturned\u202C 🙂 \u0007").fill("on", day).click("#save");
                assertThat(worker.page().isVisible("#on-e")).as(day).isTrue();
                assertThat(worker.page().inputValue("#note")).contains("turned").contains("🙂");
            }
            worker.seesNoBarrier();
        }
    }

    @Test
    void every_form_of_return_and_status_can_be_used_by_everybody() {
        try (Visitor worker = Visitor.signedIn("worker", 320)) {
            String caseId = aCase(worker);
            worker.open("/casefile/return?case=" + caseId);
            worker.seesNoBarrier();
            for (String form : List.of("journey", "lost-document", "death-report", "detention", "legal-status", "departure", "stance", "training",
                    "check", "family-date", "restriction")) {
                worker.open("/casefile/record-" + form + "?case=" + caseId);
                worker.seesNoBarrier().click("#save");
                assertThat(worker.text()).as(form).contains("Please correct this");
                worker.seesNoBarrier();
            }
        }
    }

    @Test
    void the_keys_lead_where_they_say_and_escape_twice_covers_the_screen() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open("/casefile/contacts?case=" + aCase(worker));
            worker.page().keyboard().press("?");
            worker.seesNoBarrier().page().keyboard().press("Escape");
            worker.page().keyboard().press("Escape");
            worker.page().keyboard().press("Escape");
            worker.page().waitForSelector("#hw-cover[open]");
            worker.seesNoBarrier().page().keyboard().press("Escape");
            worker.page().keyboard().press("c");
            worker.page().waitForURL(url -> url.contains("/casefile/log-contact?case="));
            worker.page().keyboard().press("g");
            worker.page().keyboard().press("c");
            worker.page().waitForURL(url -> url.contains("/casefile/case-list"));
        }
    }

    /** An adult's case of this worker. */
    private static String aCase(Visitor worker) {
        worker.open("/casefile/log-contact");
        worker.click("main .plain-list li:has-text('Adult who returned') a >> nth=0");
        return worker.caseId();
    }
}
