package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.audit.CaseNumbers;
import org.homeward.shared.Collection;

/** Tells the audit which case a number names. Asks for no relation to the case: it gives away nothing but the number itself. */
@Collection
public class CaseNumberLookup implements CaseNumbers {

    @Inject
    private EntityManager em;

    @Override
    public Optional<UUID> caseOf(String typed) {
        return CaseNumber.parse(typed).flatMap(number -> em.createQuery("select c.id from CaseFile c where c.number = :number", UUID.class)
                .setParameter("number", number.text()).getResultStream().findFirst());
    }

    @Override
    public Map<UUID, String> numbers(java.util.Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : em.createQuery("select c.id, c.number from CaseFile c where c.id in :ids", Object[].class)
                .setParameter("ids", cases).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
