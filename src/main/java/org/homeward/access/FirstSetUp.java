package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/**
 * The very first start of an empty Homeward: there is no account and no default password. A code is printed once where
 * Homeward was started; whoever can read it there creates the first administrator with it.
 */
@UseCase
public class FirstSetUp {

    @Inject
    private UserAccounts accounts;
    @Inject
    private PasswordRules passwordRules;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    @Allowed(value = Permission.PUBLIC, audit = false)
    public boolean needed() {
        return accounts.none();
    }

    /** @return the code to print; good for 24 hours, a new start makes a new one */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public String code() {
        String code = Secrets.random().substring(0, 20);
        accounts.add(new SetUpLink(code, null, clock.instant()));
        return code;
    }

    @Allowed(Permission.PUBLIC)
    public UserAccount createAdministrator(String code, String userName, String displayName, String password, String again) {
        SetUpLink link = accounts.link(Secrets.hash(code == null ? "" : code.strip()))
                .filter(l -> l.good(clock.instant()) && l.user() == null && accounts.none())
                .orElseThrow(() -> new RefusedException("access.first-run.code-wrong"));
        new Refusals().required(userName, "userName", 100).required(displayName, "displayName", 100)
                .when(userName != null && !userName.matches(UserAccount.LETTERS), "userName", "access.user-edit.name-letters").orElseGoOn();
        UserAccount administrator = new UserAccount(userName, displayName, EnumSet.of(Role.ADMINISTRATOR), null);
        passwordRules.check(password, again, administrator);
        administrator.password(Secrets.hashPassword(password));
        accounts.add(administrator);
        link.use(clock.instant());
        currentUser.become(administrator);
        return administrator;
    }
}
