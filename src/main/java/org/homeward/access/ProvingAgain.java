package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;

/**
 * Proves again who sits at the screen, for acts marked {@link Fresh}. Has a transaction of its own: what is proved stays
 * proved when the act itself is refused.
 */
@ApplicationScoped
public class ProvingAgain {

    @Inject
    private UserAccounts accounts;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private CodeStep codeStep;
    @Inject
    private Throttle throttle;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @throws RefusedException at the field {@code proofPassword}, unless the last proof is fresh or the form brought a new one that is right */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void demand() {
        if (currentUser.isFresh()) {
            return;
        }
        String password = currentUser.offeredPassword();
        UserAccount me = accounts.find(currentUser.getId()).orElseThrow();
        if (password == null || password.isEmpty()) {
            throw refused("access.proof.needed");
        }
        Visit visit = new Visit("the session " + currentUser.session(), currentUser.signedInSession().getBrowser(), null);
        SignInGuess guess = throttle.take("proof of " + me.getId(), visit);
        if (!Secrets.matches(password, me.getPasswordHash())) {
            throw refused("access.proof.wrong");
        }
        throttle.right(guess);
        if (codeStep.isSetUp(me)) {
            codeStep.check(me, currentUser.offeredCode(), visit);
        }
        proved();
    }

    /** Whether the proof needs the code of an app beside the password. */
    public boolean asksForACode() {
        return codeStep.isSetUp(currentUser.account());
    }

    /** The proof was given in another way: with a passkey, at the identity provider. */
    @Transactional
    public void proved() {
        sessions.confirmed(currentUser.signedInSession().getId(), clock.instant());
        currentUser.confirmed(clock.instant());
    }

    private static RefusedException refused(String key) {
        return new RefusedException(java.util.List.of(Refusal.at("proofPassword", key)));
    }
}
