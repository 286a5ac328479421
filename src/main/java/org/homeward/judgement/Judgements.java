package org.homeward.judgement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.judgement.Agreement.Pair;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All judgements with their writers, passages and blind ratings. */
@Collection
public class Judgements {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(Judgement judgement) {
        em.persist(judgement);
    }

    void add(JudgementPart part) {
        em.persist(part);
    }

    void add(BlindRating rating) {
        em.persist(rating);
    }

    /** One judgement; not there without a relation to its case that the act in progress asks for. */
    Judgement open(UUID id) {
        return access.bind(em.createQuery("select j from Judgement j join fetch j.file c join fetch c.person join fetch j.begunBy left join fetch j.savedBy"
                + " left join fetch j.finishedBy left join fetch j.readBy where j.id = :id and " + access.condition("c"), Judgement.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("judgement " + id));
    }

    /** Those of a case that was opened already, the last begun first, each with everything but its words and signs, and what the person said against it. */
    List<JudgementView> of(CaseFile file) {
        List<Judgement> all = em.createQuery("select j from Judgement j join fetch j.file join fetch j.begunBy left join fetch j.finishedBy left join fetch j.readBy"
                + " where j.file = :file order by j.begunAt desc, j.id desc", Judgement.class).setParameter("file", file).getResultList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Judgement, List<UserAccount>> writers = em.createQuery("select w from JudgementWriter w join fetch w.addedBy where w.judgement in :all"
                + " order by w.addedAt, w.id", JudgementWriter.class).setParameter("all", all).getResultStream()
                .collect(Collectors.groupingBy(JudgementPart::getJudgement, Collectors.mapping(JudgementPart::getAddedBy, Collectors.toList())));
        Map<Judgement, BlindRating> ratings = em.createQuery("select r from BlindRating r left join fetch r.ratedBy where r.judgement in :all order by r.id",
                BlindRating.class).setParameter("all", all).getResultStream().collect(Collectors.toMap(BlindRating::getJudgement, r -> r));
        return all.stream().map(j -> new JudgementView(j, new Narrative(List.of()), new SignReviews(List.of()), writers.getOrDefault(j, List.of()), ratings.get(j), List.of(), before(j, all))).toList();
    }

    /** A judgement that was opened already, with its words and signs. */
    JudgementView view(Judgement judgement) {
        JudgementView bare = of(judgement.getFile()).stream().filter(v -> v.judgement().equals(judgement)).findFirst().orElseThrow();
        return new JudgementView(judgement, new Narrative(passages(judgement)), new SignReviews(signs(judgement)), bare.writers(), bare.second(), disagreements(judgement), bare.before());
    }

    /** @param all the last begun first */
    private static Judgement before(Judgement later, List<Judgement> all) {
        return all.stream().skip(all.indexOf(later) + 1L).filter(Judgement::isFinished).findFirst().orElse(null);
    }

    private List<Passage> passages(Judgement judgement) {
        return em.createQuery("select p from Passage p join fetch p.addedBy where p.judgement = :judgement order by p.addedAt, p.id", Passage.class)
                .setParameter("judgement", judgement).getResultList();
    }

    /** How a judgement sees each sign, in the order in which it was saved. */
    List<SignReview> signs(Judgement judgement) {
        return em.createQuery("select s from SignReview s join fetch s.addedBy where s.judgement = :judgement order by s.addedAt, s.id", SignReview.class)
                .setParameter("judgement", judgement).getResultList();
    }

    private List<JudgementDisagreement> disagreements(Judgement judgement) {
        return em.createQuery("select d from JudgementDisagreement d join fetch d.addedBy left join fetch d.objection.answeredBy where d.judgement = :judgement"
                + " order by d.addedAt desc, d.id desc", JudgementDisagreement.class).setParameter("judgement", judgement).getResultList();
    }

    boolean anyDisagreementWaits(CaseFile file) {
        return em.createQuery("select count(d) from JudgementDisagreement d where d.judgement.file = :file and d.objection.answeredAt is null", Long.class)
                .setParameter("file", file).getSingleResult() > 0;
    }

    /** When the last judgement that is to be made twice was begun, in whichever case. */
    Optional<Instant> lastDrawn() {
        return em.createQuery("select j from Judgement j where j.drawn = true order by j.begunAt desc, j.id", Judgement.class).setMaxResults(1)
                .getResultStream().findFirst().map(Judgement::getBegunAt);
    }

    /** What the two said about one thing in all judgements made twice, each pair of answers with how often; of whom they are is not looked at. */
    Map<Pair<Enum<?>>, Long> pairs(SummaryItem item) {
        return em.createQuery("select j.summary." + item.field() + ", r.summary." + item.field() + ", count(r) from BlindRating r join r.judgement j"
                + " where r.ratedAt is not null group by j.summary." + item.field() + ", r.summary." + item.field(), Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> new Pair<>((Enum<?>) row[0], (Enum<?>) row[1]), row -> (Long) row[2]));
    }

    /** How many were drawn, in whichever case. */
    long drawn() {
        return em.createQuery("select count(r) from BlindRating r", Long.class).getSingleResult();
    }

    long awaited(Instant now) {
        return em.createQuery("select count(r) from BlindRating r where r.ratedAt is null and r.dueAt > :now", Long.class).setParameter("now", now).getSingleResult();
    }

    long made() {
        return em.createQuery("select count(r) from BlindRating r where r.ratedAt is not null", Long.class).getSingleResult();
    }

    long finished() {
        return em.createQuery("select count(j) from Judgement j where j.finishedAt is not null", Long.class).getSingleResult();
    }
}
