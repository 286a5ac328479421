package org.homeward.drafts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.RefusedException;

/** Keeps, offers and drops one's own drafts; nobody sees another person's. */
@UseCase
public class KeepingADraft {

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** @param content the form's fields as JSON, at most 200,000 characters */
    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public void keep(String key, String content) {
        if (key == null || key.isBlank() || key.length() > 200 || content == null || content.length() > Draft.LONGEST) {
            throw new RefusedException("general.too-long", Draft.LONGEST);
        }
        Draft draft = drafts.find(currentUser.getId(), key).orElseGet(() -> {
            Draft fresh = new Draft(currentUser.getId(), key);
            fresh.save(content, clock.instant());
            drafts.add(fresh);
            return fresh;
        });
        draft.save(content, clock.instant());
    }

    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public Optional<Draft> find(String key) {
        return drafts.find(currentUser.getId(), key);
    }

    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public List<Draft> mine() {
        return drafts.of(currentUser.getId());
    }

    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public void drop(String key) {
        drafts.find(currentUser.getId(), key).ifPresent(drafts::remove);
    }
}
