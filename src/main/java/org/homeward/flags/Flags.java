package org.homeward.flags;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All flags. What belongs to a case that the act in progress may not touch is not there; the rules alone ask on nobody's behalf. */
@Collection
public class Flags {

    private static final int MOST_ON_A_PAGE = 200;
    private static final int MOST_LATE = 500;

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(Flag flag) {
        em.persist(flag);
    }

    /** The flag with its case; not there (404) without a relation that the act in progress asks for. */
    public Flag open(UUID id) {
        return access.bind(em.createQuery("select f from Flag f join fetch f.file c join fetch c.person left join fetch f.opening.by"
                + " left join fetch f.takenBy where f.id = :id and " + access.condition("c"), Flag.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("flag " + id));
    }

    FlagEvidence openEvidence(UUID id) {
        return access.bind(em.createQuery("select e from FlagEvidence e join fetch e.flag f join fetch f.file c where e.id = :id and "
                + access.condition("c"), FlagEvidence.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("evidence " + id));
    }

    /** The flags of a case: those still open first, by what is due; then the closed ones, newest first. */
    public List<Flag> ofCase(UUID caseId) {
        return access.bind(em.createQuery("select f from Flag f join fetch f.file c left join fetch f.opening.by left join fetch f.takenBy"
                + " where c.id = :case and " + access.condition("c") + " order by case when f.closedAt is null then 0 else 1 end,"
                + " f.clock.dueAt, f.closedAt desc, f.id", Flag.class)).setParameter("case", caseId).setMaxResults(MOST_ON_A_PAGE).getResultList();
    }

    /** Every decision about some flags that were read already, in the order in which they were taken. */
    public List<FlagDecision> decisions(List<Flag> flags) {
        return flags.isEmpty() ? List.of() : em.createQuery("select d from FlagDecision d where d.flag in :flags order by d.recordedAt, d.id", FlagDecision.class)
                .setParameter("flags", flags).getResultList();
    }

    /** The latest strengths that were written down beside flags of a case. */
    List<FlagStrength> strengthsOf(UUID caseId, int most) {
        return access.bind(em.createQuery("select s from FlagStrength s join fetch s.flag f join f.file c where c.id = :case and s.text is not null"
                + " and " + access.condition("c") + " order by s.recordedAt desc, s.id desc", FlagStrength.class)).setParameter("case", caseId)
                .setMaxResults(most).getResultList();
    }

    /** How many flags of a case are open: a number of things to do, never a score. */
    public long countOpen(UUID caseId) {
        return access.bind(em.createQuery("select count(f) from Flag f join f.file c where c.id = :case and f.closedAt is null and "
                + access.condition("c"), Long.class)).setParameter("case", caseId).getSingleResult();
    }

    /** How many open flags of the cases within reach are due by then. */
    public long countDue(Instant by) {
        return access.bind(em.createQuery("select count(f) from Flag f join f.file c where f.closedAt is null and f.clock.dueAt <= :by and "
                + access.condition("c"), Long.class)).setParameter("by", by).getSingleResult();
    }

    /** The open flags of the cases within reach that are due by then, the most pressing first. */
    public List<Flag> due(Instant by, int most) {
        return access.bind(em.createQuery("select f from Flag f join fetch f.file c join fetch c.person left join fetch f.takenBy"
                + " where f.closedAt is null and f.clock.dueAt <= :by and " + access.condition("c") + " order by f.clock.dueAt, f.id", Flag.class))
                .setParameter("by", by).setMaxResults(most).getResultList();
    }

    /** For the clock: open flags whose step is late and that nobody was told about, the longest late first, at most 500. */
    List<Flag> lateAndNotEscalated(Instant now) {
        return em.createQuery("select f from Flag f join fetch f.file where f.closedAt is null and f.clock.dueAt < :now and not exists"
                + " (select t.id from Task t where t.aboutId = f.id and t.kind = :kind and t.endedAt is null) order by f.clock.dueAt, f.id", Flag.class)
                .setParameter("now", now).setParameter("kind", EscalatingLateFlags.LATE).setMaxResults(MOST_LATE).getResultList();
    }

    boolean anyUndecided(CaseFile file) {
        return em.createQuery("select count(f) from Flag f where f.file = :file and f.state in :undecided", Long.class)
                .setParameter("file", file).setParameter("undecided", FlagState.undecided())
                .getSingleResult() > 0;
    }

    boolean anyDisagreementWaits(CaseFile file) {
        return em.createQuery("select count(d) from Disagreement d where d.flag.file = :file and d.objection.answeredAt is null", Long.class).setParameter("file", file).getSingleResult() > 0;
    }

    /** For the rules: the open flag of a case on an indicator. */
    Optional<Flag> findOpen(CaseFile file, String indicator) {
        return em.createQuery("select f from Flag f where f.file = :file and f.indicator = :indicator and f.closedAt is null order by f.id", Flag.class)
                .setParameter("file", file).setParameter("indicator", indicator).getResultStream().findFirst();
    }

    /** For the rules: every open flag of a case. */
    List<Flag> allOpen(CaseFile file) {
        return em.createQuery("select f from Flag f where f.file = :file and f.closedAt is null order by f.id", Flag.class)
                .setParameter("file", file).getResultList();
    }

    /** For the rules: which records were evidence before, by indicator, in open and in closed flags. */
    Map<String, Set<UUID>> rowsSeen(CaseFile file) {
        Map<String, Set<UUID>> seen = new HashMap<>();
        for (Object[] row : em.createQuery("select f.indicator, e.rowId from FlagEvidence e join e.flag f where f.file = :file"
                + " and e.rowId is not null", Object[].class).setParameter("file", file).getResultList()) {
            seen.computeIfAbsent((String) row[0], k -> new HashSet<>()).add((UUID) row[1]);
        }
        return seen;
    }

    /** For the rules: holds the case until the transaction ends, so that two facts recorded at once cannot open two flags. */
    void hold(CaseFile file) {
        em.flush();
        em.createNativeQuery("select id from case_file where id = ? for update").setParameter(1, file.getId()).getResultList();
    }

    /** For the rules: a case whatever the relation, because a rule asks on nobody's behalf. */
    Optional<CaseFile> fileFor(UUID caseId) {
        return em.createQuery("select c from CaseFile c join fetch c.person where c.id = :id", CaseFile.class)
                .setParameter("id", caseId).getResultStream().findFirst();
    }
}
