package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Sign-in through a real identity provider: whom it lets in, and whom and what it does not. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderSignInIT {

    private static final String REFUSED = "You could not be signed in this way.";
    private static String home;

    @BeforeAll
    static void homeward() {
        home = RunningHomeward.get().address();
    }

    @Test
    @Order(1)
    void while_the_provider_is_away_one_is_told_and_the_password_goes_on_working() {
        try (Visitor somebody = Visitor.anonymous()) {
            somebody.page().navigate(home + "/access/to-provider");
            assertThat(somebody.text()).contains("The other site does not answer.");
            somebody.seesNoBarrier().click("text=Back to sign-in");
            somebody.fill("userName", "worker").fill("password", Visitor.PASSWORD).click("#go");
            assertThat(somebody.page().title()).startsWith("My day");
        }
        RunningProvider.startFor(home);
    }

    @Test
    void whom_the_provider_knows_and_homeward_too_arrives_where_they_wanted() {
        try (Visitor lira = atTheProvider("/tasks/work-due")) {
            prove(lira, "worker");
            lira.page().waitForURL(home + "/tasks/work-due");
            lira.page().reload();
            assertThat(lira.page().title()).startsWith("Work due");
            assertThat(lira.page().innerText("nav.me")).contains("Lira Example");
            assertThat(lira.page().context().cookies(home)).extracting(c -> c.name).contains("hw-session").doesNotContain("hw-errand");
            String session = cookie(lira, "hw-session");

            lira.page().click("nav.me button.link");
            assertThat(lira.text()).contains("Example organisation may still know you on this device.");
            lira.seesNoBarrier().page().click("text=Sign out of Example organisation too");
            assertThat(lira.page().url()).contains("/protocol/openid-connect/logout");
            assertThat(status(home + "/home/my-day", "hw-session=" + session)).isEqualTo(303);
        }
    }

    @Test
    void whom_homeward_does_not_know_gets_no_account() {
        try (Visitor stranger = atTheProvider("/")) {
            prove(stranger, "stranger");
            assertRefused(stranger);
            stranger.seesNoBarrier();
            stranger.page().setViewportSize(320, 700);
            stranger.seesNoBarrier();
        }
        try (Visitor admin = Visitor.signedIn("admin")) {
            admin.open("/access/users");
            assertThat(admin.text()).doesNotContain("stranger");
        }
    }

    @Test
    void who_is_switched_off_is_answered_like_a_stranger() {
        switchTomas(false);
        try (Visitor tomas = atTheProvider("/")) {
            prove(tomas, "worker2");
            assertRefused(tomas);
        } finally {
            switchTomas(true);
        }
        try (Visitor tomas = atTheProvider("/")) {
            prove(tomas, "worker2");
            tomas.page().waitForURL(home + "/");
        }
    }

    @Test
    void an_answer_for_another_browser_or_with_another_state_opens_nothing() {
        try (Visitor lira = atTheProvider("/"); Visitor somebody = Visitor.anonymous()) {
            String back = answer(lira, "worker");
            somebody.page().navigate(back);
            assertRefused(somebody);
            lira.page().navigate(back.replaceAll("state=.", "state=x"));
            assertRefused(lira);
            lira.page().navigate(back);
            assertRefused(lira); // the first try, whoever made it, ended the errand
        }
    }

    @Test
    void a_code_opens_once() {
        try (Visitor lira = atTheProvider("/")) {
            String back = answer(lira, "worker");
            lira.page().navigate(back);
            lira.page().waitForURL(home + "/");
            lira.page().click("nav.me button.link");
            String again = authorization(lira, "/");
            lira.page().navigate(home + "/access/from-provider?code=" + parameter(back, "code") + "&state=" + parameter(again, "state"));
            assertRefused(lira);
        }
    }

    @Test
    void an_answer_to_another_question_opens_nothing() {
        for (String asked : new String[] {"nonce", "code_challenge"}) {
            try (Visitor lira = Visitor.anonymous()) {
                String question = authorization(lira, "/");
                lira.page().navigate(question.replace(asked + "=" + parameter(question, asked), asked + "=" + "A".repeat(43)));
                prove(lira, "worker");
                assertRefused(lira);
            }
        }
    }

    /** Somebody who wanted to go there and was sent to the provider. */
    private static Visitor atTheProvider(String to) {
        RunningProvider.startFor(home);
        Visitor visitor = Visitor.anonymous();
        visitor.page().navigate(home + to);
        visitor.page().click("text=Sign in through Example organisation");
        visitor.page().waitForSelector("#kc-form-login");
        return visitor;
    }

    private static void prove(Visitor visitor, String user) {
        Page page = visitor.page();
        page.fill("#username", user);
        page.fill("#password", RunningProvider.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(home) && (url.contains("here=yes") || !url.contains("/from-provider")));
    }

    /** The address with which the provider sends the browser back, which here stops short of asking for it. */
    private static String answer(Visitor visitor, String user) {
        List<String> asked = new ArrayList<>();
        visitor.page().route(url -> url.contains("here=yes"), route -> {
            asked.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setBody("held back").setContentType("text/plain"));
        });
        prove(visitor, user);
        visitor.page().unrouteAll();
        return asked.get(0);
    }

    /** The address at which the provider is asked, for an errand that this browser now has. */
    private static String authorization(Visitor visitor, String to) {
        RunningProvider.startFor(home);
        return visitor.page().context().request().get(home + "/access/to-provider?to=" + to, RequestOptions.create().setMaxRedirects(0)).headers().get("location");
    }

    private static void assertRefused(Visitor visitor) {
        visitor.page().waitForURL(url -> url.contains("here=yes"));
        assertThat(visitor.text()).contains(REFUSED);
        assertThat(cookie(visitor, "hw-session")).isEmpty();
    }

    private static String cookie(Visitor visitor, String name) {
        return visitor.page().context().cookies(home).stream().filter(c -> c.name.equals(name)).map(c -> c.value).findFirst().orElse("");
    }

    private static int status(String address, String cookie) {
        try (Visitor somebody = Visitor.anonymous()) {
            return somebody.page().context().request().get(address, RequestOptions.create().setMaxRedirects(0).setHeader("Cookie", cookie)).status();
        }
    }

    private static String parameter(String address, String name) {
        return address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private static void switchTomas(boolean on) {
        try (Visitor admin = Visitor.signedIn("admin")) {
            admin.open("/access/users");
            admin.click("text=Tomas Example");
            admin.page().setChecked("#active", on);
            admin.click("#save");
            assertThat(admin.text()).contains("Saved.");
        }
    }
}
