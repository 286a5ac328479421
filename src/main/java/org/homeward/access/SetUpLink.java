package org.homeward.access;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.Setting;
import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

/** A link with which one person sets the password of one account, once, within 24 hours. Without an account it is the set-up code of the very first start. */
@jakarta.persistence.Entity
@Table(name = "set_up_link")
public class SetUpLink extends Entity {

    public static final Duration GOOD_FOR = Duration.ofHours(24);

    @Column(name = "secret_hash", nullable = false, unique = true)
    @Holds(C1) private String secretHash;

    @ManyToOne
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    @Column(name = "made_at", nullable = false)
    @Holds(C0) private Instant madeAt;

    @Column(name = "used_at")
    @Holds(C0) private Instant usedAt;

    @Transient
    private String secret;

    protected SetUpLink() {
    }

    /** A new one, which alone knows its secret; the stored one does not. */
    SetUpLink(String secret, UserAccount user, Instant now) {
        super(Ids.next());
        this.secret = secret;
        this.secretHash = Secrets.hash(secret);
        this.user = user;
        this.madeAt = now;
    }

    boolean good(Instant now) {
        return usedAt == null && now.isBefore(madeAt.plus(GOOD_FOR));
    }

    void use(Instant now) {
        usedAt = now;
    }

    UserAccount user() {
        return user;
    }

    /** Where its person opens it: behind {@code homeward.url}, or what stands for that; only of a link that was made just now. */
    public String behind(String addressOfHomeward) {
        return Setting.of("homeward.url").orElse(addressOfHomeward).replaceFirst("/$", "") + "/access/set-up?link=" + getSecret();
    }

    /** What its person needs to use it; only of a link that was made just now. */
    public String getSecret() {
        return secret;
    }

    /** Whose password can be set with it is what the audit has to say. */
    @Override
    public String toString() {
        return super.toString() + (user == null ? "" : " for " + user);
    }
}
