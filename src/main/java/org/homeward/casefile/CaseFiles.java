package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CaseStates;
import org.homeward.access.CurrentUser;
import org.homeward.person.Person;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All case files. What the act in progress may not touch is not there. */
@Collection
public class CaseFiles implements CaseStates {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;

    public void add(CaseFile file) {
        em.persist(file);
    }

    /** The case, with its person, worker and team; not there (404) without a relation that the act in progress asks for. */
    public CaseFile open(UUID id) {
        return find(id).orElseThrow(() -> new NotThereException("case " + id));
    }

    public Optional<CaseFile> find(UUID id) {
        currentUser.reaches(id);
        Optional<CaseFile> found = id == null ? Optional.empty() : access.bind(em.createQuery("select c from CaseFile c join fetch c.person"
                + " left join fetch c.worker left join fetch c.team left join fetch c.clinician where c.id = :id and "
                + access.condition("c"), CaseFile.class)).setParameter("id", id).getResultStream().findFirst();
        found.flatMap(access::relationTo).ifPresent(currentUser::through);
        return found;
    }

    /** Those of some cases that are there, by their numbers. */
    public List<CaseFile> some(java.util.Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : access.bind(em.createQuery("select c from CaseFile c join fetch c.person where c.id in :ids and "
                + access.condition("c") + " order by c.number, c.id", CaseFile.class)).setParameter("ids", ids).getResultList();
    }

    /** The case of that number, whoever's it is: for {@code sharing.BreakingTheGlass} alone, which lets nobody in without a reason on record. */
    public Optional<CaseFile> inEmergency(CaseNumber number) {
        Optional<CaseFile> found = em.createQuery("select c from CaseFile c join fetch c.person where c.number = :number", CaseFile.class)
                .setParameter("number", number.text()).getResultStream().findFirst();
        found.ifPresent(file -> currentUser.reaches(file.getId()));
        return found;
    }

    /** The case, for adding to it: its version moves on, so that what must be seen together cannot pass each other. */
    public CaseFile openForAdding(UUID id) {
        CaseFile file = open(id);
        em.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return file;
    }

    @Override
    public Optional<Boolean> isOpen(UUID id) {
        return Optional.ofNullable(em.find(CaseFile.class, id)).map(CaseFile::isOpen);
    }

    /** Whether the case is a child's; for whoever has it at hand already. */
    boolean isAChilds(UUID id) {
        CaseFile file = em.find(CaseFile.class, id);
        return file != null && file.isChild();
    }

    /** Whether the person has an open case on that track already, no matter whose: two would split one story. */
    public boolean hasOpen(Person person, Track track) {
        return em.createQuery("select count(c) from CaseFile c where c.person = :person and c.track = :track and c.closedAt is null"
                + " and c.stage not in :over", Long.class).setParameter("person", person).setParameter("track", track)
                .setParameter("over", List.of(Stage.CLOSED, Stage.TRANSFERRED, Stage.DECLINED, Stage.DUPLICATE)).getSingleResult() > 0;
    }

    /** The next case number of a year. */
    public CaseNumber nextNumber(int year) {
        Number serial = (Number) em.createNativeQuery("select nextval('case_serial')").getSingleResult();
        return CaseNumber.of(year, serial.longValue());
    }
}
