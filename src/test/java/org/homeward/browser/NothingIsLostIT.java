package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text outlives a session, a lost network, a crash and an impatient hand; and what was sent twice is there once. */
class NothingIsLostIT {

    private static final String OFFER = ".draft-offer";

    @Test
    void a_session_that_ends_while_somebody_types_takes_no_word_with_it() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open(form(worker, "Nura Sessionend"));
            worker.fill("note", "Words that must not be lost");
            worker.page().context().clearCookies();
            worker.click("#save");
            worker.page().waitForSelector("#hw-ended[open]");
            assertThat(worker.page().inputValue("#note")).isEqualTo("Words that must not be lost");
            Page elsewhere = worker.page().waitForPopup(() -> worker.page().click("#hw-again"));
            elsewhere.fill("#userName", "worker");
            elsewhere.fill("#password", Visitor.PASSWORD);
            elsewhere.click("#go");
            elsewhere.waitForSelector(OFFER);
            elsewhere.close();
            worker.page().evaluate("window.dispatchEvent(new Event('focus'))");
            worker.page().waitForFunction("() => !document.querySelector('#hw-ended').open");
            worker.click("#save");
            assertThat(worker.text()).contains("The contact is saved.");
        }
    }

    @Test
    void without_a_network_the_text_stays_and_goes_off_when_it_is_back() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.open(form(worker, "Olga Offline"));
            worker.page().context().setOffline(true);
            worker.fill("note", "Written in a valley").page().click("#save");
            worker.page().waitForSelector(".draft-state:has-text('no connection')");
            assertThat(worker.page().inputValue("#note")).isEqualTo("Written in a valley");
            worker.page().context().setOffline(false);
            worker.forgets("ERR_INTERNET_DISCONNECTED").click("#save");
            assertThat(worker.text()).contains("The contact is saved.");
        }
    }

    @Test
    void a_draft_is_offered_after_signing_in_again_and_goes_when_the_form_is_saved() {
        String form;
        try (Visitor worker = Visitor.signedIn("worker")) {
            form = form(worker, "Petra Draftaway");
            leavesADraft(worker, form, "Half a sentence");
            worker.page().context().clearCookies();
            worker.open(form);
            assertThat(worker.page().url()).contains("sign-in");
            worker.clicks();
            worker.fill("userName", "worker").fill("password", Visitor.PASSWORD).click("#go").click(OFFER + " button >> nth=0");
            assertThat(worker.clicks()).isEqualTo(2);
            assertThat(worker.page().inputValue("#note")).isEqualTo("Half a sentence");
            worker.page().focus("#note");
            worker.page().keyboard().press("Control+Enter");
            worker.page().waitForURL(url -> url.contains("done=contact-logged"));
            worker.open(form);
            worker.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(worker.page().locator(OFFER).count()).isZero();
        }
    }

    @Test
    void typing_beside_an_offered_draft_overwrites_nothing() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String form = form(worker, "Rosa Twotexts");
            leavesADraft(worker, form, "The kept text");
            worker.open(form);
            worker.page().waitForSelector(OFFER);
            worker.seesNoBarrier().fill("note", "The new text").page().keyboard().press("Control+s");
            worker.page().waitForSelector(".draft-state:has-text('choose above')");
            worker.open(form);
            worker.page().waitForSelector(OFFER);
            worker.fill("note", "And a third").click(OFFER + " button >> nth=0");
            assertThat(worker.page().inputValue("#note")).isEqualTo("The kept text\n\nAnd a third");
            worker.open(form);
            worker.page().waitForSelector(OFFER);
            worker.fill("note", "Saved without choosing").click("#save");
            assertThat(worker.text()).contains("The contact is saved.");
            worker.open(form);
            worker.page().waitForSelector(OFFER);
            worker.click(OFFER + " button >> nth=1").open(form);
            worker.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(worker.page().locator(OFFER).count()).as("thrown away").isZero();
        }
    }

    @Test
    void a_form_sent_twice_does_its_act_once() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String form = form(worker, "Sanja Impatient");
            List<Request> sent = new ArrayList<>();
            worker.page().onRequest(request -> {
                if (request.method().equals("POST") && request.url().contains("/casefile/log-contact")) {
                    sent.add(request);
                }
            });
            worker.open(form);
            worker.fill("note", "Said once").page().dblclick("#save");
            worker.page().waitForURL(url -> url.contains("done=contact-logged"));
            assertThat(sent).hasSize(1);
            String again = worker.page().context().request().post(sent.get(0).url(), RequestOptions.create()
                    .setHeader("Content-Type", "application/x-www-form-urlencoded").setData(sent.get(0).postData())).url();
            assertThat(again).as("the second sending shows the first answer").contains("done=contact-logged");
            worker.open(form.replace("log-contact", "contacts"));
            assertThat(worker.page().locator("main .plain-list > li").count()).isEqualTo(1);
        }
    }

    @Test
    void two_tabs_with_the_same_form_keep_both_contacts() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String form = form(worker, "Tijana Twotabs");
            worker.open(form);
            worker.fill("note", "From the first tab");
            Page second = worker.page().context().newPage();
            second.navigate(RunningHomeward.get().url() + form);
            second.fill("#note", "From the second tab");
            second.click("#save");
            second.waitForURL(url -> url.contains("done=contact-logged"));
            second.close();
            worker.click("#save");
            assertThat(worker.text()).contains("The contact is saved.");
            assertThat(worker.page().content()).contains("From the first tab", "From the second tab");
        }
    }

    @Test
    void the_number_of_a_paper_is_kept_in_no_draft() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String caseId = Casework.registersAnAdult(worker, "Uma Nodraft");
            List<String> kept = new ArrayList<>();
            worker.page().onRequest(request -> {
                if (request.method().equals("POST") && request.url().contains("/drafts")) {
                    kept.add(request.postData());
                }
            });
            worker.open("/casefile/person-document?case=" + caseId);
            worker.choose("kind", "passport").fill("number", "X7654321").page().keyboard().press("Control+s");
            worker.open("/");
            worker.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(kept).isEmpty();
            assertThat((String) worker.page().evaluate("JSON.stringify({...sessionStorage, ...localStorage})")).doesNotContain("X7654321");
        }
    }

    private static String form(Visitor worker, String name) {
        return "/casefile/log-contact?case=" + Casework.registersAnAdult(worker, name);
    }

    /** Opens the form and types, and waits until the server has it. */
    private static void leavesADraft(Visitor worker, String form, String words) {
        worker.open(form);
        worker.fill("note", words).page().keyboard().press("Control+s");
        worker.page().waitForSelector(".draft-state:has-text('Draft saved')");
    }
}
