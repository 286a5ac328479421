package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.homeward.shared.Holds;

/**
 * One signing-in of one person on one device. Ends by signing out, after 15 minutes without a sign of life, or after
 * 8 hours; any node of the programme can serve it.
 */
@jakarta.persistence.Entity
@Table(name = "signed_in_session")
public class SignedInSession extends BegunSignIn {

    public static final Duration IDLE = Duration.ofMinutes(15);
    public static final Duration AT_MOST = Duration.ofHours(8);
    /** In how many places one person may be signed in at once. */
    public static final int MOST = 2;
    /** How long a proof of who one is counts for what is marked {@link Fresh}. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    @Column(name = "seen_at", nullable = false)
    @Holds(C0) private Instant seenAt;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    /** Why somebody ended it: never without a reason, which the browser is told. Empty when it ended by itself. */
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    @Holds(C0) private Ended endedBecause;

    /** When the person last proved who they are. */
    @Column(name = "confirmed_at")
    @Holds(C0) private Instant confirmedAt;

    @Holds(C1) private String browser;

    protected SignedInSession() {
    }

    SignedInSession(String secretHash, UserAccount user, How how, String browser, Instant now) {
        super(secretHash, user, how, now);
        this.seenAt = now;
        this.browser = browser;
        this.confirmedAt = now;
    }

    boolean lives(Instant now) {
        return ended(now).isEmpty();
    }

    /** Why it is over; empty while it lives. */
    Optional<Ended> ended(Instant now) {
        Instant idle = seenAt.plus(IDLE);
        Instant atMost = getBeganAt().plus(AT_MOST);
        if (endedAt != null) {
            return Optional.of(endedBecause);
        } else if (!getUser().isActive()) {
            return Optional.of(Ended.SWITCHED_OFF);
        } else if (now.isBefore(idle) && now.isBefore(atMost)) {
            return Optional.empty();
        }
        return Optional.of(idle.isBefore(atMost) ? Ended.IDLE : Ended.TOO_LONG);
    }

    /** A sign of life is noted at most once a minute: not every click needs a write. */
    boolean isDueForASignOfLife(Instant now) {
        return now.isAfter(seenAt.plusSeconds(60));
    }

    void end(Ended why, Instant now) {
        endedAt = now;
        endedBecause = why;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public String getBrowser() {
        return browser;
    }
}
