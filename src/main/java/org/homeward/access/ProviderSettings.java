package org.homeward.access;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.shared.Setting;

/**
 * How the identity provider of the organisation is reached, from {@code HOMEWARD_OIDC_ISSUER}, {@code _CLIENT_ID},
 * {@code _CLIENT_SECRET} and what is said about each in {@code config/homeward.properties}.
 *
 * @param clientSecret empty for a client that has none: the proof of the code (PKCE) stands alone
 * @param userNameClaim the claim that holds the user name of the account here
 * @param secondFactor the methods ({@code amr}) or the class ({@code acr}) that count as a second factor; empty means ours is asked
 */
record ProviderSettings(String issuer, String clientId, Optional<String> clientSecret, String name, String userNameClaim,
        Set<String> secondFactor, URI homeward) {

    /** Empty while no provider is set: then nobody is called. */
    static Optional<ProviderSettings> read() {
        return Setting.of("homeward.oidc.issuer").map(issuer -> new ProviderSettings(issuer, needed("homeward.oidc.client-id"),
                Setting.secret("homeward.oidc.client-secret"), Setting.of("homeward.oidc.name").orElse(URI.create(issuer).getHost()),
                Setting.of("homeward.oidc.user-name-claim").orElse("preferred_username"), words(Setting.of("homeward.oidc.second-factor").orElse("")),
                URI.create(needed("homeward.url").replaceFirst("/$", ""))));
    }

    /** Where the provider sends people back to; it must be registered there exactly so. */
    URI back() {
        return homeward.resolve("/access/from-provider");
    }

    private static String needed(String name) {
        return Setting.of(name).orElseThrow(() -> new IllegalStateException(name + " must be set when homeward.oidc.issuer is"));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("[,\\s]+")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
