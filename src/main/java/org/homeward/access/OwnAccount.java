package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.shared.Messages;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/** What everybody may change about their own account: the language on screen, and being signed in elsewhere. */
@UseCase
public class OwnAccount {

    @Inject
    private UserAccounts accounts;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private AccountNotices notices;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public UserAccount open() {
        return accounts.find(currentUser.getId()).orElseThrow();
    }

    /** What happened to the account that one has not read yet. */
    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public List<AccountNotice> news() {
        return notices.unread(open());
    }

    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public void readNews() {
        notices.read(open());
    }

    /** @param language one of {@link Messages#LANGUAGES} */
    @Allowed(Permission.OWN_ACCOUNT)
    public void speak(String language) {
        new Refusals().when(language == null || !Messages.LANGUAGES.contains(Locale.forLanguageTag(language)), "language", "general.required").orElseGoOn();
        open().speaks(language);
    }

    /** Where one is signed in, the place of that secret too, the oldest first. */
    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public List<SignedInSession> sessions() {
        return sessions.living(open(), clock.instant());
    }

    /** Ends one of one's own sessions. */
    @Allowed(Permission.OWN_ACCOUNT)
    public void end(UUID session) {
        sessions().stream().filter(s -> s.getId().equals(session)).findFirst().orElseThrow(() -> new NotThereException("session " + session)).end(Ended.ELSEWHERE, clock.instant());
    }

    /** Ends every session but the one of that secret. */
    @Allowed(Permission.OWN_ACCOUNT)
    public void signOutOthers(String session) {
        sessions.endOthers(open(), Secrets.hash(session), Ended.ELSEWHERE, clock.instant());
    }
}
