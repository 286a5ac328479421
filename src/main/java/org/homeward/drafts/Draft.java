package org.homeward.drafts;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C4;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.Stays;

/**
 * What one person has typed into one form and not yet saved. Begins three seconds after the first word, follows every
 * change, is offered when the form is opened again (after a time-out, a crash, another day), and ends when the form is
 * saved or the draft is thrown away, after 30 days in any case.
 */
@jakarta.persistence.Entity
@Stays("belongs to whoever types it; one about something erased goes with it")
@Table(name = "draft")
public class Draft extends Entity {

    static final int LONGEST = 200_000;
    static final Duration LONGEST_KEPT = Duration.ofDays(30);

    @Column(name = "user_id", nullable = false)
    @Holds(C0) private UUID userId;

    @Column(name = "draft_key", nullable = false)
    @Holds(C0) private String key;

    @Column(name = "saved_at", nullable = false)
    @Holds(C0) private Instant savedAt;

    @Column(nullable = false)
    @Holds(C4) private SealedText content;

    /** The address of the form, to go on there; null where the browser did not tell. */
    @Column(name = "path")
    @Holds(C0) private String path;

    protected Draft() {
    }

    Draft(UUID userId, String key) {
        super(Ids.next());
        this.userId = userId;
        this.key = key;
    }

    void save(String newContent, String formPath, Instant now) {
        content = SealedText.of(this, "content", newContent);
        if (path == null || formPath != null && !path.startsWith(formPath + "?")) {
            path = formPath; // a refused form stands at the same address without its parameters: the fuller address stays
        }
        savedAt = now;
    }

    public String getKey() {
        return key;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getPath() {
        return path;
    }

    /** The message key of the form's title: {@code /casefile/log-contact?case=…} is {@code casefile.log-contact.title}. */
    public String getTitleKey() {
        return path == null ? "general.draft" : path.substring(1).replaceFirst("\\?.*", "").replace('/', '.') + ".title";
    }

    public String getContent() {
        return SealedText.open(this, "content", content);
    }
}
