package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.homeward.access.LyingProvider.CLIENT;
import static org.homeward.access.LyingProvider.FIRST;
import static org.homeward.access.LyingProvider.SECOND;
import static org.homeward.access.LyingProvider.in;
import static org.homeward.access.LyingProvider.key;
import static org.homeward.access.LyingProvider.mac;
import static org.homeward.access.LyingProvider.signed;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.homeward.shared.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is believed of an identity provider's answer. Here the provider may lie as it likes; the real one is in {@code browser.ProviderSignInIT}. */
class IdentityProviderTest {

    private final LyingProvider there = new LyingProvider();
    private final ProviderVisit visit = there.visit;
    private final IdentityProvider provider = provider("preferred_username");

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void without_a_setting_there_is_none() {
        assertThat(new IdentityProvider(Optional.empty()).isSet()).isFalse();
        assertThat(ProviderSettings.read()).isEmpty();
    }

    @Test
    void it_is_known_by_a_name_and_left_at_its_own_exit() {
        assertThat(provider.isSet()).isTrue();
        assertThat(provider.getName()).isEqualTo("The organisation");
        assertThat(new IdentityProvider(Optional.empty()).getName()).isEmpty();
        assertThat(provider.exit()).as("nobody came through it yet").isEmpty();
        provider.door(visit, false);
        assertThat(provider.exit().orElseThrow().toString()).startsWith(there.issuer + "/exit?").contains("client_id=homeward", "post_logout_redirect_uri=https%3A%2F%2Fhomeward.example%2Faccess%2Fsign-in");
    }

    @Test
    void whoever_is_to_prove_it_anew_is_asked_for_more_than_an_old_sign_in() {
        assertThat(provider.door(visit, true).toString()).contains("prompt=login", "max_age=0");
        assertThat(provider.door(visit, false).toString()).doesNotContain("prompt=").doesNotContain("max_age=");
    }

    @Test
    void it_is_asked_for_a_code_with_a_proof_that_tells_nothing_of_the_secret() {
        String door = provider.door(visit, false).toString();
        assertThat(door).startsWith(there.issuer + "/door?").contains("realm=a", "response_type=code", "code_challenge_method=S256", "client_id=homeward",
                "state=" + visit.state().getValue(), "nonce=" + visit.nonce().getValue(), "redirect_uri=https%3A%2F%2Fhomeward.example%2Faccess%2Ffrom-provider");
        assertThat(door).doesNotContain(visit.secret()).doesNotContain(visit.verifier().getValue());
    }

    @Test
    void a_signed_answer_for_this_visit_is_believed() {
        there.idToken = signed(FIRST, claims(c -> c));
        assertThat(ask()).isEqualTo(new Asserted(there.issuer, "s-1", "worker", null, false));
        assertThat(there.asked.get(there.asked.size() - 2)).contains("code_verifier=" + visit.verifier().getValue(), "grant_type=authorization_code", "code=c-1");
    }

    @Test
    void when_somebody_proved_themselves_there_is_told_as_the_provider_says() {
        there.idToken = signed(FIRST, claims(c -> c.claim("auth_time", 1_772_452_800L)));
        assertThat(ask().provedAt()).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    void a_client_with_a_secret_proves_who_it_is_and_one_without_says_its_name() {
        there.idToken = signed(FIRST, claims(c -> c));
        ask();
        assertThat(there.asked).filteredOn(a -> a.startsWith("/token")).singleElement().asString().contains("[Basic ");
        there.asked.clear();
        assertThat(there.known("preferred_username", Optional.empty()).ask(visit, there.comingBack()).subject()).isEqualTo("s-1");
        assertThat(there.asked).filteredOn(a -> a.startsWith("/token")).singleElement().asString().contains("client_id=homeward").doesNotContain("[Basic ");
    }

    @Test
    void a_code_is_not_carried_on_to_another_address() {
        there.idToken = signed(FIRST, claims(c -> c));
        there.server.removeContext("/token");
        there.server.createContext("/token", e -> {
            e.getResponseHeaders().add("Location", there.issuer + "/elsewhere");
            there.answer(e, 307, "{}");
        });
        assertThatThrownBy(this::ask).isInstanceOf(RefusedException.class);
        assertThat(there.asked).noneMatch(a -> a.startsWith("/elsewhere"));
    }

    @Test
    void a_key_that_came_since_is_fetched() {
        there.idToken = signed(FIRST, claims(c -> c));
        ask();
        there.published = new JWKSet(List.of(FIRST.toPublicJWK(), SECOND.toPublicJWK()));
        there.idToken = signed(SECOND, claims(c -> c));
        assertThat(ask().subject()).isEqualTo("s-1");
    }

    @Test
    void nothing_else_is_believed() {
        Map<String, String> lies = new HashMap<>();
        lies.put("another issuer", signed(FIRST, claims(c -> c.issuer("https://elsewhere.example"))));
        lies.put("for another", signed(FIRST, claims(c -> c.audience("another"))));
        lies.put("for two, given to the other", signed(FIRST, claims(c -> c.audience(List.of(CLIENT, "another")).claim("azp", "another"))));
        lies.put("another visit", signed(FIRST, claims(c -> c.claim("nonce", ProviderVisit.begin().nonce().getValue()))));
        lies.put("no visit", signed(FIRST, claims(c -> c.claim("nonce", null))));
        lies.put("over for 61 seconds", signed(FIRST, claims(c -> c.expirationTime(in(-62)))));
        lies.put("never over", signed(FIRST, claims(c -> c.expirationTime(null))));
        lies.put("made in 61 seconds", signed(FIRST, claims(c -> c.issueTime(in(65)).expirationTime(in(300)))));
        lies.put("nobody", signed(FIRST, claims(c -> c.subject(null))));
        lies.put("a key of their own", signed(SECOND, claims(c -> c)));
        lies.put("another key of that name", signed(new RSAKey.Builder(key("x")).keyID("first").build(), claims(c -> c)));
        lies.put("not signed", new PlainJWT(claims(c -> c)).serialize());
        lies.put("signed with what everybody knows", mac(claims(c -> c)));
        lies.put("no token at all", "nonsense");
        lies.forEach((name, lie) -> {
            there.idToken = lie;
            assertThat(catchThrowable(() -> ask())).as(name).isInstanceOf(RefusedException.class).hasMessageContaining("provider-refused");
        });
    }

    @Test
    void clocks_may_differ_by_up_to_a_minute() {
        there.idToken = signed(FIRST, claims(c -> c.expirationTime(in(-55))));
        assertThat(ask().subject()).isEqualTo("s-1");
        there.idToken = signed(FIRST, claims(c -> c.issueTime(in(55)).expirationTime(in(300))));
        assertThat(ask().subject()).isEqualTo("s-1");
    }

    @Test
    void only_the_browser_that_went_comes_back() {
        there.idToken = signed(FIRST, claims(c -> c));
        String state = visit.state().getValue();
        List<Map<String, List<String>>> others = List.of(Map.of("code", List.of("c-1")), Map.of("state", List.of(state)), Map.of(),
                Map.of("code", List.of("c-1"), "state", List.of(ProviderVisit.begin().state().getValue())),
                Map.of("code", List.of("c-1"), "state", List.of(visit.secret())),
                Map.of("error", List.of("access_denied"), "state", List.of(state)));
        for (Map<String, List<String>> other : others) {
            assertThatThrownBy(() -> provider.ask(visit, other)).as(other.toString()).isInstanceOf(RefusedException.class).hasMessageContaining("provider-refused");
        }
        assertThat(there.asked).noneMatch(a -> a.startsWith("/token"));
    }

    @Test
    void a_code_the_provider_does_not_take_opens_nothing() {
        assertThatThrownBy(() -> ask()).isInstanceOf(RefusedException.class).hasMessageContaining("provider-refused");
    }

    @Test
    void an_address_of_mail_counts_only_when_it_was_verified() {
        IdentityProvider byMail = provider("email");
        assertThat(byMail.door(visit, false).toString()).contains("scope=openid+profile+email");
        for (Object verified : new Object[] {null, false, "true"}) {
            there.idToken = signed(FIRST, claims(c -> c.claim("email", "worker").claim("email_verified", verified)));
            assertThat(byMail.ask(visit, there.comingBack()).userName()).as("" + verified).isNull();
        }
        there.idToken = signed(FIRST, claims(c -> c.claim("email", "worker").claim("email_verified", true)));
        assertThat(byMail.ask(visit, there.comingBack()).userName()).isEqualTo("worker");
    }

    @Test
    void only_the_second_factors_we_were_told_of_spare_ours() {
        Map<UnaryOperator<JWTClaimsSet.Builder>, Boolean> told = Map.of(c -> c.claim("amr", List.of("pwd", "otp")), true, c -> c.claim("acr", "gold"), true,
                c -> c.claim("amr", List.of("pwd")), false, c -> c.claim("acr", "1"), false);
        for (Map.Entry<UnaryOperator<JWTClaimsSet.Builder>, Boolean> each : told.entrySet()) {
            there.idToken = signed(FIRST, claims(each.getKey()));
            assertThat(ask().secondFactor()).isEqualTo(each.getValue());
        }
    }

    @Test
    void a_provider_that_is_away_or_says_nothing_of_use_is_said_to_be_away() {
        there.idToken = signed(FIRST, claims(c -> c));
        there.server.removeContext("/keys");
        assertThatThrownBy(() -> ask()).hasMessageContaining("provider-away");
        there.server.removeContext("/.well-known/openid-configuration");
        assertThatThrownBy(() -> provider("email").door(visit, false)).hasMessageContaining("provider-away");
        there.server.stop(0);
        assertThatThrownBy(() -> provider("email").door(visit, false)).hasMessageContaining("provider-away");
    }

    @Test
    void what_is_not_set_is_as_the_settings_say(@TempDir Path folder) throws IOException {
        Map<String, String> set = new HashMap<>(Map.of("oidc.issuer", "https://provider.example/realm", "oidc.client-id", "c", "url", "https://homeward.example/"));
        ProviderSettings read = settings(set).orElseThrow();
        assertThat(read).isEqualTo(new ProviderSettings("https://provider.example/realm", "c", Optional.empty(), "provider.example", "preferred_username", Set.of(), URI.create("https://homeward.example")));
        assertThat(read.back()).hasToString("https://homeward.example/access/from-provider");
        set.putAll(Map.of("oidc.client-secret-file", Files.writeString(folder.resolve("secret"), "hidden\n").toString(), "oidc.second-factor", "otp, gold", "oidc.name", "The organisation",
                "oidc.user-name-claim", "email"));
        assertThat(settings(set)).contains(new ProviderSettings("https://provider.example/realm", "c", Optional.of("hidden"), "The organisation", "email", Set.of("otp", "gold"),
                URI.create("https://homeward.example")));
        for (String missing : List.of("oidc.client-id", "url")) {
            Map<String, String> less = new HashMap<>(set);
            less.remove(missing);
            assertThatThrownBy(() -> settings(less)).isInstanceOf(IllegalStateException.class).hasMessageContaining("homeward." + missing + " must be set");
        }
    }

    private static Optional<ProviderSettings> settings(Map<String, String> set) {
        set.forEach((name, value) -> System.setProperty("homeward." + name, value));
        try {
            return ProviderSettings.read();
        } finally {
            set.keySet().forEach(name -> System.clearProperty("homeward." + name));
        }
    }

    private IdentityProvider provider(String userNameClaim) {
        return there.known(userNameClaim, Optional.of("secret"));
    }

    private Asserted ask() {
        return provider.ask(visit, there.comingBack());
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return there.claims(change);
    }
}
