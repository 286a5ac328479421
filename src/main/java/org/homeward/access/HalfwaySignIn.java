package org.homeward.access;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.Holds;

/** Somebody gave a first proof (the right password, say) and still owes the second proof. Opens nothing but the page that asks for it, for ten minutes, once. */
@jakarta.persistence.Entity
@Table(name = "halfway_sign_in")
public class HalfwaySignIn extends BegunSignIn {

    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** When the second proof was right. */
    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    protected HalfwaySignIn() {
    }

    HalfwaySignIn(String secretHash, UserAccount user, How how, Instant now) {
        super(secretHash, user, how, now);
    }

    boolean lives(Instant now) {
        return endedAt == null && getUser().isActive() && now.isBefore(getBeganAt().plus(GOOD_FOR));
    }

    void end(Instant now) {
        endedAt = now;
    }
}
