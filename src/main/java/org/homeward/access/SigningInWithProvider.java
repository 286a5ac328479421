package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.shared.RefusedException;

/**
 * Signing in through the identity provider of the organisation. It says who somebody is. Whether that person works
 * here, and as what, only Homeward knows: nobody gets an account or a role by being known there. Everybody who cannot
 * come in is answered alike.
 */
@UseCase
public class SigningInWithProvider {

    @Inject
    private IdentityProvider provider;
    @Inject
    private ProviderLinks links;
    @Inject
    private KnownThroughProvider known;
    @Inject
    private LettingIn lettingIn;
    @Inject
    private ProvingAgain provingAgain;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @param answer the parameters of the address that the provider sent the browser back to */
    @Allowed(Permission.PUBLIC)
    public SigningIn.Begun arrive(ProviderVisit visit, Map<String, List<String>> answer, Visit from) {
        Asserted who = provider.ask(visit, answer);
        UserAccount account = known.account(who).orElseThrow(SigningInWithProvider::refused);
        return lettingIn.proved(account, who.secondFactor() ? How.IDENTITY_PROVIDER_TWICE : How.IDENTITY_PROVIDER, from);
    }

    /** Who is signed in proves again at the provider that it is they; for acts marked {@link Fresh}. */
    @Allowed(Permission.OWN_ACCOUNT)
    public void proveAgain(ProviderVisit visit, Map<String, List<String>> answer) {
        Asserted who = provider.ask(visit, answer);
        boolean justNow = who.provedAt() != null && clock.instant().isBefore(who.provedAt().plus(SignedInSession.FRESH));
        boolean enough = who.secondFactor() || lettingIn.steps(currentUser.account()).isEmpty();
        links.of(who).filter(link -> justNow && enough && link.getUser().getId().equals(currentUser.getId())).orElseThrow(SigningInWithProvider::refused);
        provingAgain.proved();
    }

    private static RefusedException refused() {
        return new RefusedException("access.sign-in.provider-refused");
    }
}
