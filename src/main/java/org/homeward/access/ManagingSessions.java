package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;

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

    /** Everybody's, who was seen last first. */
    @Allowed(Permission.MANAGE_USERS)
    public Page<SignedInSession> list(int page) {
        return sessions.living(page, clock.instant());
    }

    /** Ends one session; one that is over already stays as it ended. */
    @Allowed(Permission.MANAGE_USERS)
    public SignedInSession end(UUID id) {
        SignedInSession session = Optional.ofNullable(id).flatMap(sessions::find).orElseThrow(() -> new NotThereException("session " + id));
        if (session.lives(clock.instant())) {
            session.end(Ended.ADMINISTRATOR, clock.instant());
        }
        return session;
    }

    @Allowed(Permission.MANAGE_USERS)
    public UserAccount endAll(UUID accountId) {
        sessions.endAll(account(accountId), Ended.ADMINISTRATOR, clock.instant());
        return account(accountId);
    }

    private UserAccount account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotThereException("account " + id));
    }
}
