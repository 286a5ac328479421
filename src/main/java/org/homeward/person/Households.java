package org.homeward.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All households, who lives in them, and who is what to whom. Knows nobody's cases, so only a use case that has opened one may ask. */
@Collection
public class Households {

    @Inject
    private EntityManager em;

    void add(Household household) {
        em.persist(household);
    }

    void add(Membership membership) {
        em.persist(membership);
    }

    void add(Relationship relationship) {
        em.persist(relationship);
    }

    /** Where a person lives now. */
    public Optional<Membership> homeOf(Person person) {
        return em.createQuery("select m from Membership m join fetch m.household where m.person = :person and m.currentOf is not null",
                Membership.class).setParameter("person", person).getResultStream().findFirst();
    }

    /** Everybody who lives or lived there, those who live there first. */
    public List<Membership> membersOf(Household household) {
        return em.createQuery("select m from Membership m join fetch m.person where m.household = :household"
                + " order by case when m.currentOf is null then 1 else 0 end, m.id", Membership.class)
                .setParameter("household", household).getResultList();
    }

    public Optional<Membership> membership(UUID id) {
        return id == null ? Optional.empty() : em.createQuery("select m from Membership m join fetch m.person join fetch m.household"
                + " where m.id = :id", Membership.class).setParameter("id", id).getResultStream().findFirst();
    }

    public Optional<Relationship> relationship(UUID id) {
        return id == null ? Optional.empty() : em.createQuery("select r from Relationship r join fetch r.one join fetch r.other"
                + " where r.id = :id", Relationship.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** All relationships of these people with anybody, ended ones too, mistakes not. */
    public List<Relationship> relationshipsOf(Set<UUID> people) {
        return people.isEmpty() ? List.of() : em.createQuery("select r from Relationship r join fetch r.one join fetch r.other"
                + " where (r.one.id in :people or r.other.id in :people) and r.inErrorReason is null order by r.kind, r.id", Relationship.class)
                .setParameter("people", people).getResultList();
    }

    /** The ids of the parents of these people. */
    Set<UUID> parentsOf(Set<UUID> children) {
        return children.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select r.one.id from Relationship r where r.other.id in :children"
                + " and r.kind = org.homeward.person.RelationRole.PARENT and r.inErrorReason is null", UUID.class)
                .setParameter("children", children).getResultList());
    }
}
