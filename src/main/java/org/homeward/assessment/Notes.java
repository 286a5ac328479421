package org.homeward.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All notes about strengths and about reasons of joining. */
@Collection
public class Notes {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(Note note) {
        em.persist(note);
    }

    /** Those of one kind in a case that was opened already, also those entered in error, the last recorded first. */
    <T extends Note> List<T> of(Class<T> kind, CaseFile file) {
        return em.createQuery("select n from " + kind.getSimpleName() + " n join fetch n.recordedBy where n.file = :file"
                + " order by n.recordedAt desc, n.id desc", kind).setParameter("file", file).getResultList();
    }

    /** One note; not there without a relation to its case that the act in progress asks for. */
    <T extends Note> T open(Class<T> kind, UUID id) {
        return access.bind(em.createQuery("select n from " + kind.getSimpleName() + " n join fetch n.file c join fetch c.person"
                + " join fetch n.recordedBy where n.id = :id and " + access.condition("c"), kind)).setParameter("id", id).getResultStream()
                .findFirst().orElseThrow(() -> new NotThereException(kind.getSimpleName() + " " + id));
    }
}
