package org.homeward.sealednotes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All sealed notes. Not public, and nothing here tells how many there are: nobody outside this feature can ask. */
@Collection
class SealedNotes {

    private static final int MOST = 500;

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;

    void add(SealedNote note) {
        em.persist(note);
    }

    /** What the user wrote on this case, oldest first. */
    List<SealedNote> own(CaseFile file) {
        return query(file, "n.recordedBy.id = :me").setParameter("me", currentUser.getId()).getResultList();
    }

    SealedNote openOwn(CaseFile file, UUID id) {
        return own(file).stream().filter(note -> note.getId().equals(id)).findFirst().orElseThrow(() -> new NotThereException("sealed note " + id));
    }

    /** What others wrote down of a child's disclosures, oldest first. The kind is sealed too, so it is asked here and not in the database. */
    List<SealedNote> disclosuresToOthers(CaseFile file) {
        return query(file, "n.recordedBy.id <> :me").setParameter("me", currentUser.getId()).getResultStream().filter(SealedNote::isChildDisclosure).toList();
    }

    /** What was there when it was decided that it may be read, oldest first. */
    List<SealedNote> unsealed(Unsealing unsealing) {
        return query(unsealing.getFile(), "n.recordedAt <= :decided").setParameter("decided", unsealing.getDecidedAt()).getResultList();
    }

    private TypedQuery<SealedNote> query(CaseFile file, String condition) {
        return em.createQuery("select n from SealedNote n join fetch n.recordedBy where n.file = :file and " + condition + " order by n.recordedAt, n.id",
                SealedNote.class).setParameter("file", file).setMaxResults(MOST);
    }
}
