package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All contacts of ours with people and families. Restricted ones are there for their author, supervisors and the child-protection lead only. */
@Collection
public class OwnContacts {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;

    void add(OwnContact contact) {
        em.persist(contact);
    }

    /** The contact; not there without a relation to its case that the act in progress asks for, nor when it is restricted to others. */
    public OwnContact open(UUID id) {
        return bind(em.createQuery("select o from OwnContact o join fetch o.file c join fetch o.recordedBy where o.id = :id and "
                + access.condition("c") + " and " + readable("o"), OwnContact.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("own contact " + id));
    }

    private boolean readsAll() {
        return currentUser.getRoles().contains(Role.SUPERVISOR) || currentUser.getRoles().contains(Role.CHILD_PROTECTION_LEAD);
    }

    private String readable(String o) {
        return readsAll() ? "1 = 1" : "(" + o + ".restricted = false or " + o + ".recordedBy.id = :reader)";
    }

    private <Q extends Query> Q bind(Q query) {
        if (!readsAll()) {
            query.setParameter("reader", currentUser.getId());
        }
        return access.bind(query);
    }
}
