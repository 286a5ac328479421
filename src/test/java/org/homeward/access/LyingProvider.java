package org.homeward.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An identity provider on this machine that says what a test has it say. The real one is in the tests of the browser. */
final class LyingProvider {

    static final String CLIENT = "homeward";
    static final RSAKey FIRST = key("first");
    static final RSAKey SECOND = key("second");

    final HttpServer server;
    final String issuer;
    final ProviderVisit visit = ProviderVisit.begin();
    /** What was asked of it: the address and what was sent, with the sender's proof of who they are. */
    final List<String> asked = new ArrayList<>();
    JWKSet published = new JWKSet(FIRST.toPublicJWK());
    /** What it answers; none when it takes no code. */
    String idToken;

    LyingProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        String discovery = """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/door?realm=a","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/exit",
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer);
        server.createContext("/.well-known/openid-configuration", e -> answer(e, 200, discovery));
        server.createContext("/keys", e -> answer(e, 200, published.toString()));
        server.createContext("/token", e -> answer(e, idToken == null ? 400 : 200, idToken == null ? "{\"error\":\"invalid_grant\"}"
                : "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}"));
        server.start();
    }

    void close() {
        server.stop(0);
    }

    IdentityProvider known(String userNameClaim, Optional<String> secret) {
        return new IdentityProvider(Optional.of(new ProviderSettings(issuer, CLIENT, secret, "The organisation", userNameClaim,
                Set.of("otp", "gold"), URI.create("https://homeward.example"))));
    }

    /** The parameters with which it sends the browser back. */
    Map<String, List<String>> comingBack() {
        return Map.of("code", List.of("c-1"), "state", List.of(visit.state().getValue()));
    }

    JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder().issuer(issuer).audience(CLIENT).subject("s-1").issueTime(in(0)).expirationTime(in(300))
                .claim("nonce", visit.nonce().getValue()).claim("preferred_username", "worker")).build();
    }

    static Date in(int seconds) {
        return new Date(System.currentTimeMillis() + seconds * 1000L);
    }

    static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The provider's public key taken for a shared secret: an old trick. */
    static String mac(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims);
            token.sign(new MACSigner(FIRST.toPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void answer(HttpExchange exchange, int status, String json) throws IOException {
        asked.add(exchange.getRequestURI() + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + " " + exchange.getRequestHeaders().get("Authorization"));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
