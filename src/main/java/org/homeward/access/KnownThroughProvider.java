package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Which account somebody has whom the identity provider knows. */
@ApplicationScoped
class KnownThroughProvider {

    @Inject
    private ProviderLinks links;
    @Inject
    private UserAccounts accounts;
    @Inject
    private Clock clock;

    /** Their account, if they have one and may sign in. */
    @Transactional
    Optional<UserAccount> account(Asserted who) {
        return links.of(who).map(ProviderLink::getUser).or(() -> firstTime(who)).filter(UserAccount::isActive);
    }

    /** The user name that the provider vouches for leads to an account once: while nobody is linked with that account. */
    private Optional<UserAccount> firstTime(Asserted who) {
        Optional<UserAccount> account = accounts.byName(who.userName()).filter(UserAccount::isActive).filter(found -> links.of(found, who.issuer()).isEmpty());
        account.ifPresent(found -> links.add(new ProviderLink(who, found, clock.instant())));
        return account;
    }
}
