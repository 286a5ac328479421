package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusal;

/** How a password comes to be: by one's own hand, never by an administrator's, and by {@link PasswordRules}. */
@UseCase
public class SettingAPassword {

    @Inject
    private UserAccounts accounts;
    @Inject
    private ProvingAgain provingAgain;
    @Inject
    private PasswordRules passwordRules;
    @Inject
    private AccountNotices notices;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Sets the first password with a one-time link. */
    @Allowed(Permission.PUBLIC)
    public void withLink(String secret, String password, String again) {
        SetUpLink link = accounts.link(Secrets.hash(secret == null ? "" : secret)).filter(l -> l.good(clock.instant()))
                .filter(l -> l.user() != null).orElseThrow(() -> new RefusedException("access.set-up.link-over"));
        passwordRules.check(password, again, link.user());
        link.use(clock.instant());
        notices.tell(link.user(), AccountNotice.Kind.PASSWORD_CHANGED, null);
        link.user().password(Secrets.hashPassword(password));
        sessions.endAll(link.user(), Ended.PASSWORD_CHANGED, clock.instant());
        currentUser.become(link.user());
    }

    /** Whether a one-time link can still be used. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public boolean isGood(String secret) {
        return accounts.link(Secrets.hash(secret == null ? "" : secret)).filter(l -> l.good(clock.instant()) && l.user() != null).isPresent();
    }

    /** Changes one's own password; every other session of this person ends. {@code session} is the secret of the one that stays. */
    @Allowed(Permission.OWN_ACCOUNT)
    public void change(String old, String password, String again, String session) {
        UserAccount me = accounts.find(currentUser.getId()).orElseThrow();
        provingAgain.check(me, old, Refusal.at("old", "access.account.old-wrong"));
        passwordRules.check(password, again, me);
        me.password(Secrets.hashPassword(password));
        notices.tell(me, AccountNotice.Kind.PASSWORD_CHANGED, null);
        sessions.endOthers(me, Secrets.hash(session), Ended.PASSWORD_CHANGED, clock.instant());
    }
}
