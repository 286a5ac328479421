package org.homeward.consent;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All consents and information notices. Knows no access: only a use case that has opened the case may ask. */
@Collection
public class Consents {

    @Inject
    private EntityManager em;

    void add(Consent consent) {
        em.persist(consent);
    }

    void add(InformationNotice notice) {
        em.persist(notice);
    }

    /** Every decision in a case, the newest first. */
    public List<Consent> history(UUID caseId) {
        return em.createQuery("select c from Consent c join fetch c.recordedBy where c.caseId = :case order by c.recordedAt desc, c.id desc",
                Consent.class).setParameter("case", caseId).getResultList();
    }

    /** What counts now, by purpose; a purpose never asked about is not among them. */
    public Map<String, Consent> current(UUID caseId) {
        Map<String, Consent> current = new LinkedHashMap<>();
        history(caseId).forEach(consent -> current.putIfAbsent(consent.getPurpose(), consent));
        return current;
    }

    /** Whether the person agrees to that purpose today. */
    public boolean isGiven(UUID caseId, String purpose) {
        return Optional.ofNullable(current(caseId).get(purpose)).map(Consent::isGiven).orElse(false);
    }

    /** The newest first. */
    public List<InformationNotice> notices(UUID caseId) {
        return em.createQuery("select n from InformationNotice n join fetch n.recordedBy where n.caseId = :case order by n.givenOn desc, n.id desc",
                InformationNotice.class).setParameter("case", caseId).getResultList();
    }
}
