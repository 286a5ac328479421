package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.homeward.shared.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is believed of an identity provider's answer. Here the provider may lie as it likes; the real one is in {@code browser.ProviderSignInIT}. */
class IdentityProviderTest {

    private static final String CLIENT = "homeward";
    private static final RSAKey FIRST = key("first");
    private static final RSAKey SECOND = key("second");

    private HttpServer server;
    private String issuer;
    private String idToken;
    private JWKSet published = new JWKSet(FIRST.toPublicJWK());
    private final List<String> asked = new ArrayList<>();
    private final ProviderVisit visit = ProviderVisit.begin();
    private IdentityProvider provider;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        String discovery = """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/door?realm=a","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer);
        server.createContext("/.well-known/openid-configuration", e -> answer(e, 200, discovery));
        server.createContext("/keys", e -> answer(e, 200, published.toString()));
        server.createContext("/token", e -> answer(e, idToken == null ? 400 : 200, idToken == null ? "{\"error\":\"invalid_grant\"}"
                : "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}"));
        server.start();
        provider = provider("preferred_username");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void without_a_setting_there_is_none() {
        assertThat(new IdentityProvider(Optional.empty()).isSet()).isFalse();
        assertThat(ProviderSettings.read()).isEmpty();
    }

    @Test
    void it_is_asked_for_a_code_with_a_proof_that_tells_nothing_of_the_secret() {
        String door = provider.door(visit, false).toString();
        assertThat(door).startsWith(issuer + "/door?").contains("realm=a", "response_type=code", "code_challenge_method=S256", "client_id=homeward",
                "state=" + visit.state().getValue(), "nonce=" + visit.nonce().getValue(), "redirect_uri=https%3A%2F%2Fhomeward.example%2Faccess%2Ffrom-provider");
        assertThat(door).doesNotContain(visit.secret()).doesNotContain(visit.verifier().getValue());
    }

    @Test
    void a_signed_answer_for_this_visit_is_believed() throws JOSEException {
        idToken = signed(FIRST, claims(c -> c));
        assertThat(provider.ask(visit, comingBack())).isEqualTo(new Asserted(issuer, "s-1", "worker", null, false));
        assertThat(asked.get(asked.size() - 2)).contains("code_verifier=" + visit.verifier().getValue(), "grant_type=authorization_code", "code=c-1");
    }

    @Test
    void a_key_that_came_since_is_fetched() throws JOSEException {
        idToken = signed(FIRST, claims(c -> c));
        provider.ask(visit, comingBack());
        published = new JWKSet(List.of(FIRST.toPublicJWK(), SECOND.toPublicJWK()));
        idToken = signed(SECOND, claims(c -> c));
        assertThat(provider.ask(visit, comingBack()).subject()).isEqualTo("s-1");
    }

    @Test
    void nothing_else_is_believed() throws JOSEException {
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
            idToken = lie;
            assertThat(catchThrowable(() -> provider.ask(visit, comingBack()))).as(name).isInstanceOf(RefusedException.class).hasMessageContaining("provider-refused");
        });
    }

    @Test
    void clocks_may_differ_by_up_to_a_minute() throws JOSEException {
        idToken = signed(FIRST, claims(c -> c.expirationTime(in(-55))));
        assertThat(provider.ask(visit, comingBack()).subject()).isEqualTo("s-1");
        idToken = signed(FIRST, claims(c -> c.issueTime(in(55)).expirationTime(in(300))));
        assertThat(provider.ask(visit, comingBack()).subject()).isEqualTo("s-1");
    }

    @Test
    void only_the_browser_that_went_comes_back() throws JOSEException {
        idToken = signed(FIRST, claims(c -> c));
        String state = visit.state().getValue();
        List<Map<String, List<String>>> others = List.of(Map.of("code", List.of("c-1")), Map.of("state", List.of(state)), Map.of(),
                Map.of("code", List.of("c-1"), "state", List.of(ProviderVisit.begin().state().getValue())),
                Map.of("code", List.of("c-1"), "state", List.of(visit.secret())),
                Map.of("error", List.of("access_denied"), "state", List.of(state)));
        for (Map<String, List<String>> other : others) {
            assertThatThrownBy(() -> provider.ask(visit, other)).as(other.toString()).isInstanceOf(RefusedException.class).hasMessageContaining("provider-refused");
        }
        assertThat(asked).noneMatch(a -> a.startsWith("/token"));
    }

    @Test
    void a_code_the_provider_does_not_take_opens_nothing() {
        assertThatThrownBy(() -> provider.ask(visit, comingBack())).isInstanceOf(RefusedException.class).hasMessageContaining("provider-refused");
    }

    @Test
    void an_address_of_mail_counts_only_when_it_was_verified() throws JOSEException {
        IdentityProvider byMail = provider("email");
        assertThat(byMail.door(visit, false).toString()).contains("scope=openid+profile+email");
        for (Object verified : new Object[] {null, false, "true"}) {
            idToken = signed(FIRST, claims(c -> c.claim("email", "worker").claim("email_verified", verified)));
            assertThat(byMail.ask(visit, comingBack()).userName()).as("" + verified).isNull();
        }
        idToken = signed(FIRST, claims(c -> c.claim("email", "worker").claim("email_verified", true)));
        assertThat(byMail.ask(visit, comingBack()).userName()).isEqualTo("worker");
    }

    @Test
    void only_the_second_factors_we_were_told_of_spare_ours() throws JOSEException {
        Map<UnaryOperator<JWTClaimsSet.Builder>, Boolean> told = Map.of(c -> c.claim("amr", List.of("pwd", "otp")), true, c -> c.claim("acr", "gold"), true,
                c -> c.claim("amr", List.of("pwd")), false, c -> c.claim("acr", "1"), false);
        for (Map.Entry<UnaryOperator<JWTClaimsSet.Builder>, Boolean> each : told.entrySet()) {
            idToken = signed(FIRST, claims(each.getKey()));
            assertThat(provider.ask(visit, comingBack()).secondFactor()).isEqualTo(each.getValue());
        }
    }

    @Test
    void a_provider_that_is_away_or_says_nothing_of_use_is_said_to_be_away() throws JOSEException {
        idToken = signed(FIRST, claims(c -> c));
        server.removeContext("/keys");
        assertThatThrownBy(() -> provider.ask(visit, comingBack())).hasMessageContaining("provider-away");
        server.removeContext("/.well-known/openid-configuration");
        assertThatThrownBy(() -> provider("email").door(visit, false)).hasMessageContaining("provider-away");
        server.stop(0);
        assertThatThrownBy(() -> provider("email").door(visit, false)).hasMessageContaining("provider-away");
    }

    private IdentityProvider provider(String userNameClaim) {
        return new IdentityProvider(Optional.of(new ProviderSettings(issuer, CLIENT, Optional.of("secret"), "The organisation", userNameClaim,
                Set.of("otp", "gold"), URI.create("https://homeward.example"))));
    }

    private Map<String, List<String>> comingBack() {
        return Map.of("code", List.of("c-1"), "state", List.of(visit.state().getValue()));
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder().issuer(issuer).audience(CLIENT).subject("s-1").issueTime(in(0)).expirationTime(in(300))
                .claim("nonce", visit.nonce().getValue()).claim("preferred_username", "worker")).build();
    }

    private static Date in(int seconds) {
        return new Date(System.currentTimeMillis() + seconds * 1000L);
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** The provider's public key taken for a shared secret: an old trick. */
    private static String mac(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims);
        token.sign(new MACSigner(FIRST.toPublicKey().getEncoded()));
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, int status, String json) throws IOException {
        asked.add(exchange.getRequestURI() + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
