package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People and household around a case, and two people who edit one form. */
class PeopleIT {

    @Test
    void two_people_edit_one_form_and_no_word_is_lost() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor supervisor = Visitor.signedIn("supervisor")) {
            String form = "/casefile/person-identity?case=" + Casework.registersAnAdult(worker, "Zorica Placeholder");
            worker.open(form);
            supervisor.open(form);
            supervisor.fill("birthPlace", "Skopje").choose("nationality", "ALB").click("#save");
            worker.fill("birthPlace", "Bitola").fill("born", "5/1996").click("#save");
            assertThat(worker.text()).contains("Besa Sample changed this at").contains("Skopje").contains("Taken over from the other person's changes: Nationality");
            assertThat(worker.page().inputValue("#birthPlace")).isEqualTo("Bitola");
            worker.seesNoBarrier().click("#save");
            assertThat(worker.text()).contains("Choose below what to keep");
            worker.page().check("input[name='hw-keep-birthPlace'][value=both]");
            worker.click("#save");
            assertThat(worker.text()).contains("Saved.").contains("Skopje, Bitola").contains("May 1996").contains("Albania");
        }
    }

    @Test
    void a_number_is_typed_once_and_shown_by_its_end_only() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAnAdult(worker, "Rada Placeholder");
            worker.open("/casefile/person-document?case=" + caseId);
            worker.choose("kind", "passport").fill("number", "X1234417");
            worker.page().check("input[value=lost]");
            worker.click("#save");
            assertThat(worker.page().content()).contains("••••417").doesNotContain("X1234417");
            worker.seesNoBarrier().click("a[href*='person-document'][href*='item=']");
            assertThat(worker.page().content()).contains("••••417").doesNotContain("X1234417");
        }
    }

    @Test
    void a_relative_is_added_on_a_narrow_screen_and_what_cannot_be_stays_typed() {
        try (Visitor worker = Visitor.signedIn("worker", 320)) {
            String caseId = Casework.registersAnAdult(worker, "Jelena Placeholder");
            worker.open("/casefile/household-add?case=" + caseId);
            worker.fill("fullName", "Omar Sample").choose("role", "PARENT").fill("born", "2020").click("#save");
            assertThat(worker.text()).contains("Omar Sample is not older than Jelena Placeholder");
            assertThat(worker.page().inputValue("#fullName")).isEqualTo("Omar Sample");
            worker.seesNoBarrier().choose("role", "CHILD").click("#save");
            assertThat(worker.text()).contains("The person was added.").contains("Jelena Placeholder⁩ is ⁨Omar Sample⁩'s mother");
            worker.seesNoBarrier();
        }
    }
}
