package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a role comes to an account: one administrator asks, another decides. While there is only one administrator, and
 * there never was another, that one makes the second alone; it is the one grant that needs nobody else.
 */
@UseCase
public class GrantingRoles {

    @Inject
    private UserAccounts accounts;
    @Inject
    private AccountRequests requests;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Asks for the roles, and the mark of who leads clinicians, that the account does not have yet. */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public AccountRequest ask(UserAccount account, Set<Role> added, boolean lead) {
        Optional<AccountRequest> same = waiting(account).filter(r -> r.getRoles().equals(added) && r.isClinicalLead() == lead).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        takeBack(account);
        AccountRequest request = AccountRequest.toGrant(added, lead, account, accounts.find(currentUser.getId()).orElseThrow(), clock.instant());
        requests.add(request);
        return request;
    }

    /** What this administrator asked for before is wanted no more. */
    @Allowed(Permission.MANAGE_USERS)
    public void takeBack(UserAccount account) {
        waiting(account).filter(r -> r.getAskedBy().getId().equals(currentUser.getId())).forEach(AccountRequest::withdraw);
    }

    private Stream<AccountRequest> waiting(UserAccount account) {
        return requests.waitingAbout(account).stream().filter(r -> r.getKind() == AccountRequest.Kind.GRANT_ROLES);
    }

    /** Whether this grant needs nobody else. */
    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public boolean isTheSecondAdministrator(Set<Role> roles) {
        return roles.equals(EnumSet.of(Role.ADMINISTRATOR)) && accounts.countEver(Role.ADMINISTRATOR) == 1;
    }

    /** On record under a name of its own: it was one person's doing. */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public UserAccount makeTheSecondAdministratorAlone(UserAccount account) {
        account.grant(EnumSet.of(Role.ADMINISTRATOR), false);
        return account;
    }
}
