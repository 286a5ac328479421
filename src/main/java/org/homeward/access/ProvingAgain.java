package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
            throw new RefusedException(List.of(Refusal.at("proofPassword", "access.proof.needed")));
        }
        check(me, password, Refusal.at("proofPassword", "access.proof.wrong"));
        if (codeStep.isSetUp(me)) {
            codeStep.check(me, currentUser.offeredCode(), here());
        }
        proved();
    }

    /** Looks at the password that somebody who is signed in types again; who guesses it there is slowed down as at the sign-in. */
    void check(UserAccount me, String password, Refusal otherwise) {
        SignInGuess guess = throttle.take("proof of " + me.getId(), here());
        if (!Secrets.matches(password, me.getPasswordHash())) {
            throw new RefusedException(List.of(otherwise));
        }
        throttle.right(guess);
    }

    private Visit here() {
        SignedInSession session = currentUser.signedInSession();
        return new Visit("the session " + currentUser.session(), session == null ? null : session.getBrowser(), null);
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
}
