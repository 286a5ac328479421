package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;

/** Flags that are open, as facts: some indicators mean something only beside another. */
@ApplicationScoped
class OpenFlagFacts implements ObservationSource {

    @Inject
    private Flags flags;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.OPEN_FLAG);
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return "select case_id, id as row_id, cast(raised_at as date) as since_on, cast(null as date) as until_on, substring(indicator, 1, 2) as f_domain"
                + " from flag where closed_at is null and case_id" + A_PAGE;
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return flags.allOpen(file).stream().map(f -> Observation.of(FactType.OPEN_FLAG, LocalDate.ofInstant(f.getOpening().getAt(), clock.getZone()))
                .until(null).with("domain", f.getIndicator().substring(0, 2)).row(f.getId(), "/flags/flag?id=" + f.getId(), null)).toList();
    }
}
