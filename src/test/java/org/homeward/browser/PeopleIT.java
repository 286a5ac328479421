package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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

    @Test
    void what_cannot_be_in_a_family_is_said_beside_its_field_and_stays_typed() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAnAdult(worker, "Ivana Placeholder");
            worker.open("/casefile/household-add?case=" + caseId);
            worker.fill("fullName", "Petar Sample").choose("role", "CHILD").click("#save");
            worker.open("/casefile/relationship?case=" + caseId);
            worker.page().locator("#one").selectOption(new SelectOption().setLabel("Petar Sample"));
            worker.page().locator("#other").selectOption(new SelectOption().setLabel("Ivana Placeholder"));
            worker.choose("role", "PARENT").fill("since", "1/2/2020").click("#add");
            assertThat(worker.page().innerText("#role-e")).contains("Ivana Placeholder is already a parent or grandparent of Petar Sample");
            assertThat(worker.page().inputValue("#since")).isEqualTo("1/2/2020");
        }
    }

    @Test
    void nobody_lives_in_two_households_or_has_two_open_cases_of_one_track() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            Casework.registersAnAdult(worker, "Slavka Placeholder");
            String number = worker.text().replaceAll("(?s).*(HW-\\d{4}-\\d{6}-[A-Z]).*", "$1");
            String caseId = Casework.registersAnAdult(worker, "Tijana Sample");
            worker.open("/casefile/household-add?case=" + caseId);
            worker.fill("knownCase", number).choose("role", "SIBLING").tick("livesHere").click("#save");
            assertThat(worker.text()).contains("Slavka Placeholder lives in another household. Record there first when they moved out.");
            assertThat(worker.page().inputValue("#knownCase")).isEqualTo(number);
            worker.open("/casefile/standing?case=" + caseId);
            worker.click("main a[href*='register-known']");
            worker.choose("referralSource", "family").fill("referralReason", "Her mother asks again.").check("track", "ADULT_RETURNEE").click("#save");
            assertThat(worker.page().innerText("#track-e")).contains("Tijana Sample has an open case on this track already");
            assertThat(worker.page().inputValue("#referralReason")).isEqualTo("Her mother asks again.");
        }
    }
}
