package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** Somebody proved something of who they are, in one browser. It holds a 256-bit secret, this row only its hash. */
@MappedSuperclass
public abstract class BegunSignIn extends Entity {

    @Column(name = "secret_hash", nullable = false, unique = true)
    @Holds(C1) private String secretHash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    @Column(name = "began_at", nullable = false)
    @Holds(C0) private Instant beganAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private How how;

    protected BegunSignIn() {
    }

    BegunSignIn(String secretHash, UserAccount user, How how, Instant now) {
        super(Ids.next());
        this.secretHash = secretHash;
        this.user = user;
        this.how = how;
        this.beganAt = now;
    }

    /** The beginning of the hash of its secret: names it, opens nothing. */
    String reference() {
        return secretHash.substring(0, 12);
    }

    /** Whether that is its secret. */
    public boolean isOf(String secret) {
        return secretHash.equals(Secrets.hash(secret));
    }

    public UserAccount getUser() {
        return user;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public How getHow() {
        return how;
    }
}
