package org.homeward.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Setting;

/**
 * The way back when one of two administrators is lost, so that nobody is left to agree to what the other asks for.
 * Whoever keeps the server names an administrator, or the user name of a new one, when starting it
 * ({@code homeward.recover-administrator}): no page leads here. The data-protection officer is alerted.
 */
@UseCase
public class RecoveringAnAdministrator {

    @Inject
    private UserAccounts accounts;
    @Inject
    private SecondSteps secondSteps;
    @Inject
    private Event<AdministratorRecovered> recovered;
    @Inject
    private Clock clock;

    /** Whether somebody was named when Homeward was started. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public boolean isAsked() {
        return named().isPresent();
    }

    /** Makes the link; the second step, if there was one, is set up anew after it. */
    @Allowed(Permission.PUBLIC)
    public SetUpLink makeALink() {
        String userName = named().orElseThrow(() -> new NotThereException("nobody was named at the start"));
        UserAccount account = accounts.byName(userName).orElseGet(() -> created(userName));
        if (!account.has(Role.ADMINISTRATOR) || !account.isActive()) {
            throw new RefusedException("access.recovery.other-account", account.getUserName());
        }
        secondSteps.forget(account);
        SetUpLink link = new SetUpLink(Secrets.random(), account, clock.instant());
        accounts.add(link);
        recovered.fire(new AdministratorRecovered(account));
        return link;
    }

    private UserAccount created(String userName) {
        new Refusals().fits(userName, "", ManagingUsers.LONGEST_NAME).when(!userName.matches(UserAccount.LETTERS), "", "access.user-edit.name-letters").orElseGoOn();
        UserAccount account = new UserAccount(userName, userName, EnumSet.of(Role.ADMINISTRATOR), null);
        accounts.add(account);
        return account;
    }

    private static Optional<String> named() {
        return Setting.of("homeward.recover-administrator");
    }
}
