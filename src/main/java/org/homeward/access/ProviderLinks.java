package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** Which accounts are known at the identity provider, and as whom. */
@Collection
public class ProviderLinks {

    @Inject
    private EntityManager em;

    void add(ProviderLink link) {
        em.persist(link);
    }

    void remove(ProviderLink link) {
        em.remove(link);
    }

    Optional<ProviderLink> of(Asserted who) {
        return em.createQuery("select l from ProviderLink l join fetch l.user where l.issuer = :issuer and l.subject = :subject", ProviderLink.class)
                .setParameter("issuer", who.issuer()).setParameter("subject", who.subject()).getResultStream().findFirst();
    }

    /** The latest, should the programme have had more than one provider. */
    Optional<ProviderLink> ofUser(UUID userId) {
        return em.createQuery("select l from ProviderLink l join fetch l.user where l.user.id = :user order by l.linkedAt desc, l.id desc", ProviderLink.class)
                .setParameter("user", userId).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<ProviderLink> of(UserAccount user, String issuer) {
        return em.createQuery("select l from ProviderLink l where l.user = :user and l.issuer = :issuer", ProviderLink.class)
                .setParameter("user", user).setParameter("issuer", issuer).getResultStream().findFirst();
    }
}
