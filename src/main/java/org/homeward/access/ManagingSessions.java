package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.NotThereException;

/** Where somebody is signed in, for administrators: they see devices and times, and can end it, also for a lost telephone or a person who left. */
@UseCase
public class ManagingSessions {

    @Inject
    private UserAccounts accounts;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private Clock clock;

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public List<SignedInSession> of(UUID accountId) {
        return sessions.living(account(accountId), clock.instant());
    }

    @Allowed(Permission.MANAGE_USERS)
    public UserAccount endAll(UUID accountId) {
        sessions.endAll(account(accountId), clock.instant());
        return account(accountId);
    }

    private UserAccount account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotThereException("account " + id));
    }
}
