package org.homeward.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;

/** The register of printed copies, and what supervisors released for printing. */
@Collection
public class ReportCopies {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(ReportCopy copy) {
        em.persist(copy);
    }

    void add(ReportRelease release) {
        em.persist(release);
    }

    int nextNumber(CaseFile file) {
        Integer last = em.createQuery("select max(c.number) from ReportCopy c where c.file = :file", Integer.class)
                .setParameter("file", file).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    List<ReportCopy> of(UUID caseId) {
        return access.bind(em.createQuery("select c from ReportCopy c join fetch c.printedBy join fetch c.file f where f.id = :case and "
                + access.condition("f") + " order by c.printedAt desc, c.id", ReportCopy.class)).setParameter("case", caseId)
                .setMaxResults(50).getResultList();
    }

    /** The copies somebody made last, of cases that the act in progress may touch. */
    List<ReportCopy> lastOf(UUID user, int most) {
        return access.bind(em.createQuery("select c from ReportCopy c join fetch c.file f where c.printedBy.id = :user and "
                + access.condition("f") + " order by c.printedAt desc, c.id", ReportCopy.class)).setParameter("user", user)
                .setMaxResults(most).getResultList();
    }

    /** What is released for a case on a day, the one that tells most first. */
    Optional<ReportRelease> released(CaseFile file, LocalDate day) {
        return em.createQuery("select r from ReportRelease r where r.file = :file and r.until >= :day order by r.level, r.id", ReportRelease.class)
                .setParameter("file", file).setParameter("day", day).setMaxResults(1).getResultStream().findFirst();
    }

    /** The cases with these numbers that the act in progress may touch, by number; at most 200. */
    List<CaseFile> byNumbers(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return access.bind(em.createQuery("select c from CaseFile c join fetch c.person where c.number in :numbers and "
                + access.condition("c") + " order by c.number, c.id", CaseFile.class)).setParameter("numbers", numbers)
                .setMaxResults(200).getResultList();
    }

    /** The cases opened in a period that the act in progress may touch, by number; at most 200. */
    List<CaseFile> referredBetween(LocalDate from, LocalDate until) {
        return access.bind(em.createQuery("select c from CaseFile c join fetch c.person where c.referredOn between :from and :until and "
                + access.condition("c") + " order by c.number, c.id", CaseFile.class)).setParameter("from", from).setParameter("until", until)
                .setMaxResults(201).getResultList();
    }
}
