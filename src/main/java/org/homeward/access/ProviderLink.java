package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * An account and the lasting name its person has at the identity provider belong together. Made when they first come
 * from there; from then on only that name counts, so that a user name given to somebody else later opens nothing. An
 * administrator can undo it, never make it: whoever makes it could let themselves in as another.
 */
@jakarta.persistence.Entity
@Table(name = "provider_link")
public class ProviderLink extends Entity {

    @Column(nullable = false)
    @Holds(C0) private String issuer;

    @Column(nullable = false)
    @Holds(C1) private String subject;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    @Column(name = "linked_at", nullable = false)
    @Holds(C0) private Instant linkedAt;

    protected ProviderLink() {
    }

    ProviderLink(Asserted who, UserAccount user, Instant now) {
        super(Ids.next());
        this.issuer = who.issuer();
        this.subject = who.subject();
        this.user = user;
        this.linkedAt = now;
    }

    public UserAccount getUser() {
        return user;
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }
}
