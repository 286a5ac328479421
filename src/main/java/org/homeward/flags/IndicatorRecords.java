package org.homeward.flags;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.Collection;

/** Counts what became of flags, in the cases within reach. */
@Collection
public class IndicatorRecords {

    private static final String UPHOLDING = Arrays.stream(Outcome.values()).filter(Outcome::upholds).map(o -> "org.homeward.flags.Outcome." + o).collect(Collectors.joining(", "));

    /** A flag has several decisions, so what is counted is its number and not its rows. One that was sent back never took effect. */
    private static final String COUNTED = "select new org.homeward.flags.IndicatorRecord(f.indicator, f.opening.rule, count(distinct f.id),"
            + " count(distinct case when f.state in (org.homeward.flags.FlagState.UPHELD, org.homeward.flags.FlagState.CLOSED) then f.id else null end),"
            + " count(distinct case when d.outcome in (" + UPHOLDING + ") and d.sentBackAt is null then f.id else null end),"
            + " count(distinct case when f.closedAt is not null and d.outcome = org.homeward.flags.Outcome.LIFTED_UNFOUNDED and d.sentBackAt is null then f.id else null end))"
            + " from Flag f join f.file c left join f.decisions d where ";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    /** By indicator, people first, then its rules by version. */
    List<IndicatorRecord> all() {
        return ask("").getResultList();
    }

    /** Of one indicator, in the same order. */
    List<IndicatorRecord> of(String indicator) {
        return ask("f.indicator = :indicator and ").setParameter("indicator", indicator).getResultList();
    }

    private TypedQuery<IndicatorRecord> ask(String which) {
        return access.bind(em.createQuery(COUNTED + which + access.condition("c") + " group by f.indicator, f.opening.rule"
                + " order by f.indicator, coalesce(f.opening.rule, '')", IndicatorRecord.class));
    }
}
