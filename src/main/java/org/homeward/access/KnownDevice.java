package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** A browser in which somebody signed in before. It holds a secret, this row only its hash. Forgotten after 180 days without signing in. */
@jakarta.persistence.Entity
@Table(name = "known_device")
public class KnownDevice extends Entity {

    public static final Duration REMEMBERED = Duration.ofDays(180);

    @Holds(C0)
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private UserAccount user;

    @Holds(C0)
    @Column(name = "secret_hash", nullable = false)
    private String secretHash;

    @Holds(C1)
    private String browser;

    @Holds(C0)
    @Column(name = "first_seen_at", nullable = false)
    private Instant firstSeenAt;

    @Holds(C0)
    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    protected KnownDevice() {
    }

    KnownDevice(UserAccount user, String secretHash, String browser, Instant now) {
        super(Ids.next());
        this.user = user;
        this.secretHash = secretHash;
        this.browser = browser;
        this.firstSeenAt = now;
        this.lastSeenAt = now;
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }
}
