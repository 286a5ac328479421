package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** Somebody gave a first proof (the right password, say) and still owes the second proof. Opens nothing but the page that asks for it, for ten minutes, once. */
@jakarta.persistence.Entity
@Table(name = "halfway_sign_in")
public class HalfwaySignIn extends Entity {

    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    @Column(name = "secret_hash", nullable = false, unique = true)
    @Holds(C1) private String secretHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    @Column(name = "began_at", nullable = false)
    @Holds(C0) private Instant beganAt;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private How how;

    protected HalfwaySignIn() {
    }

    HalfwaySignIn(String secretHash, UserAccount user, How how, Instant now) {
        super(Ids.next());
        this.secretHash = secretHash;
        this.user = user;
        this.beganAt = now;
        this.how = how;
    }

    boolean lives(Instant now) {
        return endedAt == null && user.isActive() && now.isBefore(beganAt.plus(GOOD_FOR));
    }

    void end(Instant now) {
        endedAt = now;
    }

    /** How the first proof was given. */
    How how() {
        return how;
    }

    public UserAccount getUser() {
        return user;
    }
}
