package org.homeward.access;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.shared.DataClass;
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

    @Holds(DataClass.C0)
    @Column(nullable = false)
    private String issuer;

    @Holds(DataClass.C1)
    @Column(nullable = false)
    private String subject;

    @Holds(DataClass.C0)
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private UserAccount user;

    @Holds(DataClass.C0)
    @Column(name = "linked_at", nullable = false)
    private Instant linkedAt;

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
