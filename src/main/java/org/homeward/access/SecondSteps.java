package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** All second proofs of one person together, whose telephone and recovery codes are lost. */
@ApplicationScoped
public class SecondSteps {

    @Inject
    private SecondFactors factors;
    @Inject
    private Passkeys passkeys;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private AccountNotices notices;
    @Inject
    private Clock clock;

    /** The person sets up a new one at the next sign-in, and is told why. */
    void forget(UserAccount account) {
        factors.forget(account);
        passkeys.forget(account);
        sessions.endAll(account, Ended.SECOND_STEP_CHANGED, clock.instant());
        notices.tell(account, AccountNotice.Kind.SECOND_FACTOR_RESET, null);
    }
}
