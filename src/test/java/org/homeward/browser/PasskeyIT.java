package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Passkeys with a device that the browser plays: made, used, and what is refused though a device signed it. */
class PasskeyIT {

    private static final String REFUSED = "This passkey was not accepted.";
    private static String home;

    @BeforeAll
    static void homeward() {
        home = RunningHomeward.get().address();
    }

    /** Somebody with a device that recognises its owner. */
    private record Owner(Visitor visitor, CDPSession device, String authenticator) implements AutoCloseable {

        static Owner anonymous() {
            Visitor visitor = Visitor.anonymous();
            CDPSession device = visitor.page().context().newCDPSession(visitor.page());
            device.send("WebAuthn.enable");
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            JsonObject add = new JsonObject();
            add.add("options", options);
            return new Owner(visitor, device, device.send("WebAuthn.addVirtualAuthenticator", add).get("authenticatorId").getAsString());
        }

        static Owner withKey(String user) {
            Owner owner = anonymous();
            owner.signIn(user);
            owner.addKey("of " + user);
            return owner;
        }

        Page page() {
            return visitor.page();
        }

        void signIn(String user) {
            page().navigate(home + "/access/sign-in");
            visitor.fill("userName", user).fill("password", Visitor.PASSWORD).click("#go");
            page().waitForURL(url -> !url.contains("sign-in"));
        }

        void signOut() {
            page().click("nav.me button.link");
            page().waitForURL(url -> url.contains("sign-in"));
        }

        void addKey(String name) {
            page().navigate(home + "/access/passkey-add");
            page().fill("#name", name);
            page().click("#add");
            page().waitForURL(url -> url.contains("done=passkey-added"));
        }

        /** Signs in with the key; ends signed in or with a sentence. */
        void useKey() {
            page().navigate(home + "/access/sign-in");
            page().click("#usePasskey");
            page().waitForFunction("() => !location.pathname.includes('sign-in') || document.querySelector('.summary') || document.querySelector('[data-passkey] [role=alert]').textContent");
        }

        JsonObject key() {
            return device.send("WebAuthn.getCredentials", named()).getAsJsonArray("credentials").get(0).getAsJsonObject();
        }

        JsonObject named() {
            JsonObject named = new JsonObject();
            named.addProperty("authenticatorId", authenticator);
            return named;
        }

        void takesKey(JsonObject key) {
            JsonObject add = named();
            add.add("credential", key);
            device.send("WebAuthn.addCredential", add);
        }

        void clear() {
            device.send("WebAuthn.clearCredentials", named());
        }

        @Override
        public void close() {
            removeAll();
            visitor.close();
        }

        private void removeAll() {
            page().navigate(home + "/access/account");
            while (page().locator("a[href^='/access/passkey-remove']").count() > 0) {
                page().locator("a[href^='/access/passkey-remove']").first().click();
                page().click("#remove");
                page().waitForURL(url -> url.contains("done=passkey-removed"));
            }
        }
    }

    @Test
    void whoever_adds_a_passkey_signs_in_with_it_and_with_nothing_else() {
        try (Owner lira = Owner.anonymous()) {
            lira.signIn("worker");
            lira.page().navigate(home + "/access/account");
            lira.visitor.seesNoBarrier().click("text=Add a passkey");
            lira.visitor.seesNoBarrier();
            lira.page().fill("#name", "work laptop");
            lira.page().click("#add");
            lira.page().waitForURL(url -> url.contains("done=passkey-added"));
            assertThat(lira.visitor.text()).contains("The passkey is added.").contains("work laptop");
            lira.signOut();
            lira.page().navigate(home + "/tasks/work-due");
            lira.visitor.seesNoBarrier();
            lira.page().click("#usePasskey");
            lira.page().waitForURL(home + "/tasks/work-due");
            assertThat(lira.page().innerText("nav.me")).contains("Lira Example");
            lira.page().navigate(home + "/access/account");
            assertThat(lira.page().locator("#passkeys-t ~ table td").allInnerTexts()).noneMatch(text -> text.equals("Never"));
            lira.page().setViewportSize(320, 700);
            lira.visitor.seesNoBarrier();
            lira.page().click("a[href^='/access/passkey-remove']");
            lira.visitor.seesNoBarrier();
        }
    }

    @Test
    void several_keys_each_open_and_a_removed_one_does_not() {
        try (Owner lira = Owner.withKey("worker")) {
            JsonObject first = lira.key();
            lira.clear();
            lira.addKey("second");
            JsonObject second = lira.key();
            lira.page().navigate(home + "/access/account");
            lira.page().click("text=Remove of worker");
            lira.page().click("#remove");
            lira.page().waitForURL(url -> url.contains("done=passkey-removed"));
            lira.signOut();
            lira.clear();
            lira.takesKey(first);
            lira.useKey();
            assertThat(lira.visitor.text()).contains(REFUSED);
            lira.clear();
            lira.takesKey(second);
            lira.useKey();
            assertThat(lira.page().title()).startsWith("My day");
        }
    }

    @Test
    void a_copied_key_that_counts_less_is_refused() {
        try (Owner lira = Owner.withKey("worker")) {
            JsonObject copy = lira.key();
            lira.signOut();
            lira.useKey();
            assertThat(lira.page().title()).startsWith("My day");
            lira.signOut();
            lira.clear();
            lira.takesKey(copy);
            lira.useKey();
            assertThat(lira.visitor.text()).contains(REFUSED);
            lira.signIn("worker");
        }
    }

    @Test
    void a_key_that_claims_to_be_somebody_elses_is_refused() {
        try (Owner lira = Owner.withKey("worker")) {
            JsonObject key = lira.key();
            lira.signOut();
            lira.clear();
            key.addProperty("userHandle", java.util.Base64.getEncoder().encodeToString(new byte[16]));
            lira.takesKey(key);
            lira.useKey();
            assertThat(lira.visitor.text()).contains(REFUSED);
            lira.signIn("worker");
        }
    }

    @Test
    void what_was_sent_once_opens_nothing_when_it_is_sent_again() {
        try (Owner lira = Owner.withKey("worker")) {
            lira.signOut();
            lira.page().navigate(home + "/access/sign-in");
            Request sent = lira.page().waitForRequest(r -> r.method().equals("POST") && r.url().contains("/access/sign-in"), () -> lira.page().click("#usePasskey"));
            lira.page().waitForURL(home + "/");
            String again = sent.postData().replaceAll("hw-once=[^&]*", "hw-once=another");
            assertThat(again).contains("usePasskey");
            try (Visitor thief = Visitor.anonymous()) {
                String answer = thief.page().context().request().post(home + "/access/sign-in", RequestOptions.create().setMaxRedirects(0)
                        .setHeader("Content-Type", "application/x-www-form-urlencoded").setData(again)).text();
                assertThat(answer).contains(REFUSED);
                assertThat(thief.page().context().cookies()).noneMatch(c -> c.name.equals("hw-session"));
            }
        }
    }

    @Test
    void what_was_signed_for_another_address_is_refused() {
        try (Owner lira = Owner.withKey("worker")) {
            lira.signOut();
            lira.page().navigate(home + "/access/sign-in");
            lira.page().route(url -> url.endsWith("/access/sign-in"), route -> {
                String data = route.request().postData();
                route.resume(new com.microsoft.playwright.Route.ResumeOptions().setPostData(data == null ? null : elsewhere(data)));
            });
            lira.page().click("#usePasskey");
            lira.page().waitForSelector(".summary");
            assertThat(lira.visitor.text()).contains(REFUSED);
            lira.page().unrouteAll();
            lira.signIn("worker");
        }
    }

    /** The same answer of the device, with another origin written over the true one. */
    private static String elsewhere(String form) {
        String json = java.net.URLDecoder.decode(form.replaceAll(".*&passkey=([^&]*).*", "$1"), java.nio.charset.StandardCharsets.UTF_8);
        String client = json.replaceAll(".*\"clientDataJSON\":\"([^\"]*)\".*", "$1");
        String told = new String(java.util.Base64.getUrlDecoder().decode(client)).replaceAll("\"origin\":\"[^\"]*\"", "\"origin\":\"https://elsewhere.example\"");
        String lie = json.replace(client, java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(told.getBytes()));
        return form.replaceAll("&passkey=[^&]*", "&passkey=" + java.net.URLEncoder.encode(lie, java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_device_that_did_not_recognise_its_owner_opens_nothing() {
        try (Owner lira = Owner.withKey("worker")) {
            lira.signOut();
            JsonObject not = lira.named();
            not.addProperty("isUserVerified", false);
            lira.device.send("WebAuthn.setUserVerified", not);
            lira.useKey();
            assertThat(lira.visitor.text()).contains("The device did not answer.");
            lira.signIn("worker");
        }
    }

    @Test
    void elsewhere_than_at_the_address_of_homeward_passkeys_are_explained_and_not_offered() {
        try (Visitor somebody = Visitor.anonymous()) {
            somebody.open("/access/sign-in");
            assertThat(somebody.page().isVisible("#usePasskey")).isFalse();
            assertThat(somebody.text()).contains("Passkeys work at " + home);
        }
    }
}
