package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.access.SignInFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a new account to a session and out of it again: the one-time link, the second step, what slows guesses down, why a session ended. */
@Tag("both-databases")
class SigningInStepByStepIT {

    private static final String WORDS = "quiet harbour lamp";

    @Test
    void a_new_colleague_comes_in_by_a_link_a_password_and_a_code() {
        String link = createdAndAgreedTo("colleague.one", "Colleague One");
        try (Visitor colleague = Visitor.anonymous()) {
            choosesAPassword(colleague, link);
            signsIn(colleague, "colleague.one", WORDS);
            String secret = setsUpACodeApp(colleague);
            List<String> recovery = colleague.page().locator("ol.codes code").allInnerTexts();
            assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
            signsOut(colleague);

            signsIn(colleague, "colleague.one", WORDS);
            assertThat(colleague.page().url()).contains("/access/second-step");
            colleague.seesNoBarrier().fill("code", "000000").click("#go");
            assertThat(colleague.text()).contains("This code is not right, or was used already.");
            colleague.seesNoBarrier().fill("code", SignInFixture.code(secret, Instant.now().plusSeconds(30))).click("#go");
            assertThat(colleague.page().title()).startsWith("My day");
            signsOut(colleague);

            signsIn(colleague, "colleague.one", WORDS);
            colleague.fill("code", recovery.get(0)).click("#go");
            assertThat(colleague.text()).contains("A recovery code was used");
            signsOut(colleague);
            signsIn(colleague, "colleague.one", WORDS);
            colleague.fill("code", recovery.get(0)).click("#go");
            assertThat(colleague.text()).as("a recovery code opens once").contains("This code is not right, or was used already.");
            for (int i = 0; i < 4; i++) {
                colleague.fill("code", "00000" + i).click("#go");
            }
            colleague.fill("code", recovery.get(1)).click("#go");
            assertThat(colleague.text()).as("not even the right one").contains("There were too many wrong tries. Try again in 1 minute.");
            colleague.seesNoBarrier();
        }
    }

    /** One administrator asks for the account and makes its link, another agrees to its roles. */
    private static String createdAndAgreedTo(String userName, String name) {
        String link;
        try (Visitor admin = Visitor.signedIn("admin")) {
            admin.open("/access/user-edit");
            admin.fill("userName", userName).fill("displayName", name).check("roles", "social-worker");
            admin.page().selectOption("#team", new SelectOption().setLabel("Harbour team"));
            admin.click("#save").click("#makeLink");
            link = admin.page().innerText("code.link-once").replaceFirst(".*(?=/access/set-up)", "");
        }
        try (Visitor other = Visitor.signedIn("admin2")) {
            other.open("/records/requests");
            other.click("td:has-text('" + name + "') a").seesNoBarrier().click("#refuse");
            assertThat(other.page().locator(".summary li").count()).as("a refusal says why").isPositive();
            other.click("#agree");
            assertThat(other.text()).contains("Done. It holds from the person's next click.");
        }
        return link;
    }

    private static void choosesAPassword(Visitor colleague, String link) {
        colleague.open(link);
        colleague.seesNoBarrier().fill("password", "short").fill("again", "short").click("#save");
        assertThat(colleague.text()).contains("Use at least 15 characters.");
        colleague.seesNoBarrier().fill("password", WORDS).fill("again", WORDS).click("#save");
        assertThat(colleague.text()).contains("Your password is set. Sign in with it.");
        colleague.open(link);
        assertThat(colleague.text()).as("a link opens once").contains("This link was used, or is older than 24 hours.");
    }

    /** @return the secret that an app takes in */
    private static String setsUpACodeApp(Visitor colleague) {
        colleague.open("/access/second-factor");
        String secret = colleague.seesNoBarrier().page().innerText("figcaption code");
        colleague.fill("code", "123").click("#confirm");
        assertThat(colleague.text()).contains("This is not the code the app should show.");
        colleague.fill("code", SignInFixture.code(secret, Instant.now())).click("#confirm");
        assertThat(colleague.seesNoBarrier().text()).contains("Your recovery codes");
        return secret;
    }

    @Test
    void guesses_are_slowed_down_in_words_and_the_person_comes_in_elsewhere() {
        try (Visitor guesser = Visitor.anonymous()) {
            for (int i = 0; i < 5; i++) {
                signsIn(guesser, "supervisor3", "a wrong password " + i);
            }
            assertThat(guesser.text()).contains("The user name or the password is not right.");
            signsIn(guesser, "supervisor3", Visitor.PASSWORD);
            assertThat(guesser.text()).contains("There were too many wrong tries. Try again in 1 minute. On a device where you signed in before you need not wait.");
            assertThat(guesser.page().inputValue("#userName")).isEqualTo("supervisor3");
            guesser.seesNoBarrier();
        }
        try (Visitor officer = Visitor.signedIn("officer")) {
            officer.open("/audit/alerts");
            assertThat(officer.text()).contains("Sign-ins slowed down");
        }
    }

    @Test
    void five_minutes_before_the_end_the_page_asks_and_what_was_typed_stays() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            String form = "/casefile/log-contact?case=" + Casework.registersAnAdult(worker, "Idle Example");
            worker.page().clock().install();
            worker.open(form);
            worker.fill("note", "Half a sentence");
            worker.page().clock().runFor(Duration.ofMinutes(1).toMillis());
            worker.page().waitForSelector(".draft-state:has-text('Draft saved')");
            worker.page().clock().fastForward(Duration.ofMinutes(9).toMillis());
            assertThat(worker.page().isVisible("#hw-session")).as("nine minutes after the last sign of life").isFalse();
            worker.page().clock().fastForward(Duration.ofMinutes(2).toMillis());
            worker.page().waitForSelector("#hw-session[open]");
            worker.seesNoBarrier().click("#hw-stay");
            worker.page().waitForFunction("() => !document.querySelector('#hw-session').open");
            worker.page().clock().fastForward(Duration.ofMinutes(9).toMillis());
            assertThat(worker.page().isVisible("#hw-session")).as("staying counts as a sign of life").isFalse();
            assertThat(worker.page().inputValue("#note")).isEqualTo("Half a sentence");
            worker.page().clock().fastForward(Duration.ofMinutes(7).toMillis());
            worker.page().waitForSelector("#hw-ended[open]");
            worker.seesNoBarrier();
            assertThat(worker.page().inputValue("#note")).as("under the notice that the session is over").isEqualTo("Half a sentence");
        }
    }

    @Test
    void whose_session_an_administrator_ends_is_told_so_and_finds_the_draft() {
        try (Visitor worker = Visitor.signedIn("worker3"); Visitor admin = Visitor.signedIn("admin")) {
            String form = "/casefile/log-contact?case=" + Casework.registersAnAdult(worker, "Ended Example");
            worker.open(form);
            worker.fill("note", "Half a sentence").page().keyboard().press("Control+s");
            worker.page().waitForSelector(".draft-state:has-text('Draft saved')");
            admin.open("/access/sessions");
            admin.seesNoBarrier();
            while (admin.page().locator("tr:has-text('Nadia Sample') [type=submit]").count() > 0) {
                admin.click("tr:has-text('Nadia Sample') [type=submit] >> nth=0");
                assertThat(admin.text()).contains("That place is signed out.");
            }
            worker.open(form);
            assertThat(worker.seesNoBarrier().text()).contains("An administrator ended your session. What you typed was kept as a draft.");
            worker.fill("userName", "worker3").fill("password", Visitor.PASSWORD).click("#go").click(".draft-offer button >> nth=0");
            assertThat(worker.page().inputValue("#note")).isEqualTo("Half a sentence");
        }
    }

    @Test
    void what_a_browser_holds_is_forgotten_at_signing_out_but_not_that_it_is_known() {
        try (Visitor worker = Visitor.signedIn("worker")) {
            worker.page().waitForResponse(r -> r.url().endsWith("/access/sign-out") && "\"cache\", \"storage\"".equals(r.headerValue("Clear-Site-Data")), () -> signsOut(worker));
            assertThat(worker.page().context().cookies()).extracting(cookie -> cookie.name).containsExactly("hw-device");
            worker.open("/home/my-day");
            assertThat(worker.text()).doesNotContain("You were signed out").doesNotContain("You signed out");
        }
    }

    private static void signsIn(Visitor visitor, String userName, String password) {
        visitor.open("/access/sign-in");
        visitor.fill("userName", userName).fill("password", password).click("#go");
    }

    private static void signsOut(Visitor visitor) {
        visitor.click("nav.me button.link");
        visitor.page().waitForURL(url -> url.contains("sign-in"));
    }
}
