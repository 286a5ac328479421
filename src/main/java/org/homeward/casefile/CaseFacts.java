package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.homeward.person.Person;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All facts about how people came back and where they stand. */
@Collection
public class CaseFacts {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(CaseEntry entry) {
        em.persist(entry);
    }

    void add(Addendum addendum) {
        em.persist(addendum);
    }

    /** The entries of one kind in a case, also those entered in error, the last recorded first; for whoever has opened the case already. */
    public <T extends CaseEntry> List<T> of(Class<T> kind, CaseFile file) {
        return em.createQuery("select e from " + kind.getSimpleName() + " e join fetch e.recordedBy where e.file = :file"
                + " order by e.recordedAt desc, e.id desc", kind).setParameter("file", file).getResultList();
    }

    /** Whether any telling that was no mistake says that the person of the case joined as a child. */
    boolean recruitedAsChild(UUID caseId) {
        return access.bind(em.createQuery("select count(j) from Joining j join j.file c where c.id = :case and j.inErrorReason is null and j.ageThen < :grownUp and "
                + access.condition("c"), Long.class)).setParameter("case", caseId).setParameter("grownUp", Person.GROWN_UP).getSingleResult() > 0;
    }

    /** One entry; not there without a relation to its case that the act in progress asks for. */
    <T extends CaseEntry> T open(Class<T> kind, UUID id) {
        return access.bind(em.createQuery("select e from " + kind.getSimpleName() + " e join fetch e.file c join fetch e.recordedBy"
                + " where e.id = :id and " + access.condition("c"), kind)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException(kind.getSimpleName() + " " + id));
    }

    /** What was added later to these entries, the oldest first. */
    public List<Addendum> addenda(List<UUID> entries) {
        return entries.isEmpty() ? List.of() : em.createQuery("select a from Addendum a join fetch a.recordedBy where a.aboutId in :entries"
                + " order by a.recordedAt, a.id", Addendum.class).setParameter("entries", entries).getResultList();
    }
}
