package org.homeward.drafts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.RefusedException;

/** Keeps, offers and drops one's own drafts; nobody sees another person's. */
@UseCase
public class KeepingADraft {

    private static final Pattern PAGE = Pattern.compile("/[a-z][a-z-]*/[a-z-]+(\\?[A-Za-z0-9=&%._:+-]*)?");

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * Keeps what is typed so far.
     *
     * @param content the form's fields as JSON, at most 200,000 characters
     * @param address where the form stands; kept when it is the address of a page of ours, and of the thing that the key names
     *                after its colon: a refused form stands at an address that names none
     */
    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public void keep(String key, String content, String address) {
        if (key == null || key.isBlank() || key.length() > 200 || content == null || content.length() > Draft.LONGEST) {
            throw new RefusedException("general.too-long", Draft.LONGEST);
        }
        boolean leadsThere = address != null && address.length() <= 500 && PAGE.matcher(address).matches() && (address.contains("?") || !key.contains(":"));
        String path = leadsThere ? address : null;
        Draft draft = drafts.find(currentUser.getId(), key).orElseGet(() -> {
            Draft fresh = new Draft(currentUser.getId(), key);
            fresh.save(content, path, clock.instant());
            drafts.add(fresh);
            return fresh;
        });
        draft.save(content, path, clock.instant());
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
