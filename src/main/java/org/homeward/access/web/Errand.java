package org.homeward.access.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.homeward.access.ProviderVisit;

/**
 * What a browser is out for at the identity provider; its cookie keeps it meanwhile.
 *
 * @param to where it goes on afterwards; empty when its person is signed in and only proves again who they are
 */
record Errand(ProviderVisit visit, String to) {

    /** Nobody needs longer at the provider; seconds. */
    static final int AT_MOST = 600;

    boolean isProof() {
        return to.isEmpty();
    }

    String cookie() {
        return visit.secret() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Errand> of(String cookie) {
        if (!cookie.matches("[\\w-]{43}\\.([\\w-]{2,3}|([\\w-]{4})+([\\w-]{2,3})?)?")) {
            return Optional.empty();
        }
        String to = new String(Base64.getUrlDecoder().decode(cookie.substring(44)), StandardCharsets.UTF_8);
        return Optional.of(new Errand(new ProviderVisit(cookie.substring(0, 43)), to));
    }
}
