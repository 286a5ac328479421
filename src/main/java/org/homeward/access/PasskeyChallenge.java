package org.homeward.access;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** Something that a device was asked to sign: once, within five minutes, by the person it was made for or, at sign-in, by anybody. */
@jakarta.persistence.Entity
@Table(name = "passkey_challenge")
public class PasskeyChallenge extends Entity {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    @Column(name = "challenge_hash", nullable = false, unique = true)
    @Holds(C0) private String challengeHash;

    @Column(name = "user_id")
    @Holds(C0) private UUID userId;

    @Column(name = "made_at", nullable = false)
    @Holds(C0) private Instant madeAt;

    protected PasskeyChallenge() {
    }

    PasskeyChallenge(String challengeHash, UUID userId, Instant now) {
        super(Ids.next());
        this.challengeHash = challengeHash;
        this.userId = userId;
        this.madeAt = now;
    }
}
