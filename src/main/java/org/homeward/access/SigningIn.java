package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Signing in, being recognised on every later click, signing out. Answers the same for a wrong name and a wrong password. */
@UseCase
public class SigningIn {

    @Inject
    private UserAccounts accounts;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private Throttle throttle;
    @Inject
    private LettingIn lettingIn;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * What became of a name and a password that were right.
     *
     * @param secret the secret for the session's cookie, or for that of the second step when {@code step} says which is asked
     * @param step   the page that asks for the second proof; empty when the person is in
     */
    public record Begun(String secret, Optional<String> step) {
    }

    @Allowed(Permission.PUBLIC)
    public Begun signIn(String userName, String password, Visit visit) {
        SignInGuess guess = throttle.take(userName, visit);
        Optional<UserAccount> account = accounts.byName(userName).filter(UserAccount::isActive);
        if (!Secrets.matches(password, account.map(UserAccount::getPasswordHash).orElse(null))) {
            throw throttle.wrong(userName, visit, "access.sign-in.wrong");
        }
        throttle.right(guess);
        return lettingIn.proved(account.orElseThrow(), How.PASSWORD, visit);
    }

    /** Recognises the holder of a cookie and makes them the current user. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public boolean recognise(String secret) {
        Instant now = clock.instant();
        Optional<SignedInSession> session = sessions.withSecret(Secrets.hash(secret)).filter(s -> s.lives(now));
        session.ifPresent(s -> {
            if (s.isDueForASignOfLife(now)) {
                sessions.seen(s.getId(), now);
            }
            currentUser.resume(s);
            currentUser.formToken(Secrets.hash("form" + secret).substring(0, 32));
        });
        return session.isPresent();
    }

    /** For whoever holds the secret, also when they may do nothing else yet. */
    @Allowed(Permission.PUBLIC)
    public void signOut(String secret) {
        sessions.withSecret(Secrets.hash(secret)).ifPresent(s -> s.end(Ended.SIGNED_OUT, clock.instant()));
    }

    /** Why a session is over, for whoever holds its secret; empty when it lives or never was. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public Optional<Ended> whyEnded(String secret) {
        return sessions.withSecret(Secrets.hash(secret)).flatMap(s -> s.ended(clock.instant()));
    }
}
