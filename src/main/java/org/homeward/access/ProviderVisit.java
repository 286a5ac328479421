package org.homeward.access;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One way to the identity provider and back. Its secret stays in a cookie of the browser that went; what the provider
 * gets to see of it (state, nonce, proof of the code) is made from it by a hash, so that nothing about a visit need be kept here.
 */
public record ProviderVisit(String secret) {

    public static ProviderVisit begin() {
        return new ProviderVisit(Secrets.random());
    }

    State state() {
        return new State(Secrets.hash("state" + secret));
    }

    Nonce nonce() {
        return new Nonce(Secrets.hash("nonce" + secret));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(Secrets.hash("verifier" + secret));
    }
}
