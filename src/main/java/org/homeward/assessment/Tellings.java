package org.homeward.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All life histories as they were told. */
@Collection
public class Tellings {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(Telling telling) {
        em.persist(telling);
    }

    /** One sitting; not there without a relation to its case that the act in progress asks for. */
    Telling open(UUID id) {
        return access.bind(em.createQuery("select t from Telling t join fetch t.file c join fetch c.person join fetch t.recordedBy where t.id = :id and "
                + access.condition("c"), Telling.class)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException("telling " + id));
    }

    /** What was told in a case that was opened already. */
    public LifeHistory of(CaseFile file) {
        List<Telling> tellings = em.createQuery("select t from Telling t join fetch t.recordedBy where t.file = :file order by t.toldOn desc, t.id desc", Telling.class)
                .setParameter("file", file).getResultList();
        List<ToldPart> parts = em.createQuery("select p from ToldPart p join fetch p.telling join fetch p.recordedBy where p.file = :file order by p.id", ToldPart.class)
                .setParameter("file", file).getResultList();
        return new LifeHistory(tellings.stream().map(telling -> new LifeHistory.Told(telling, parts.stream().filter(part -> part.getTelling().equals(telling))
                .sorted(Comparator.comparing(ToldPart::getTopic)).toList())).toList());
    }
}
