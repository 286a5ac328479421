package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.shared.RefusedException;

/** Signing in, being recognised on every later click, signing out. Answers the same for a wrong name and a wrong password. */
@UseCase
public class SigningIn {

    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @return the secret for the browser's cookie */
    @Allowed(Permission.PUBLIC)
    public String signIn(String userName, String password) {
        Optional<UserAccount> account = accounts.byName(userName).filter(UserAccount::isActive);
        if (!Secrets.matches(password, account.map(UserAccount::getPasswordHash).orElse(null))) {
            throw new RefusedException("access.sign-in.wrong");
        }
        currentUser.become(account.orElseThrow());
        String secret = Secrets.random();
        currentUser.cameBy(Secrets.hash(secret).substring(0, 12));
        accounts.add(new SignedInSession(Secrets.hash(secret), account.orElseThrow(), clock.instant()));
        return secret;
    }

    /** Recognises the holder of a cookie and makes them the current user. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public boolean recognise(String secret) {
        Instant now = clock.instant();
        Optional<SignedInSession> session = accounts.session(Secrets.hash(secret)).filter(s -> s.lives(now));
        session.ifPresent(s -> {
            s.seen(now);
            currentUser.become(s.getUser());
            currentUser.cameBy(Secrets.hash(secret).substring(0, 12));
            currentUser.formToken(Secrets.hash("form" + secret).substring(0, 32));
        });
        return session.isPresent();
    }

    @Allowed(Permission.OWN_ACCOUNT)
    public void signOut(String secret) {
        accounts.session(Secrets.hash(secret)).ifPresent(s -> s.end(clock.instant()));
    }
}
