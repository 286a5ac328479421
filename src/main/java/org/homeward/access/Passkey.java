package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * A key in somebody's device that proves who they are: the device signs what we ask after it has recognised its owner,
 * so that it counts as two proofs. We keep the public half, which is no secret. One person may have several, and removes
 * the one of a device that is lost.
 */
@jakarta.persistence.Entity
@Table(name = "passkey")
public class Passkey extends Entity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    /** The device's own name of the key, in base64url. */
    @Column(name = "credential_id", nullable = false, unique = true)
    @Holds(C0) private String credentialId;

    /** The key as the device attested it, in base64url. */
    @Column(nullable = false)
    @Holds(C0) private String credential;

    /** How often it has signed, as the device counts; 0 for ever when it does not count. */
    @Column(name = "sign_count", nullable = false)
    @Holds(C0) private long signCount;

    /** By which its owner knows it. */
    @Column(nullable = false)
    @Holds(C1) private String name;

    @Column(name = "made_at", nullable = false)
    @Holds(C0) private Instant madeAt;

    @Column(name = "last_used_at")
    @Holds(C0) private Instant lastUsedAt;

    protected Passkey() {
    }

    Passkey(UserAccount user, RelyingParty.Registered registered, String name, Instant now) {
        super(Ids.next());
        this.user = user;
        this.credentialId = registered.credentialId();
        this.credential = registered.credential();
        this.signCount = registered.signCount();
        this.name = name;
        this.madeAt = now;
    }

    void used(long count, Instant now) {
        signCount = count;
        lastUsedAt = now;
    }

    boolean isOf(UserAccount account) {
        return user.equals(account);
    }

    public UserAccount getUser() {
        return user;
    }

    String getCredentialId() {
        return credentialId;
    }

    String getCredential() {
        return credential;
    }

    long getSignCount() {
        return signCount;
    }

    public String getName() {
        return name;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
