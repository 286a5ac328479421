package org.homeward.access;

import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody gave a first proof (the right password, say) and still owes the second proof. Opens nothing but the page that asks for it, for ten minutes, once. */
@jakarta.persistence.Entity
@Table(name = "halfway_sign_in")
public class HalfwaySignIn extends BegunSignIn {

    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    protected HalfwaySignIn() {
    }

    HalfwaySignIn(String secretHash, UserAccount user, How how, Instant now) {
        super(secretHash, user, how, now);
    }

    boolean lives(Instant now) {
        return !isEnded() && getUser().isActive() && now.isBefore(getBeganAt().plus(GOOD_FOR));
    }
}
