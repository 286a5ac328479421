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
    public List<Observation> of(CaseFile file) {
        return flags.allOpen(file).stream().map(f -> Observation.of(FactType.OPEN_FLAG, LocalDate.ofInstant(f.getOpening().getAt(), clock.getZone()))
                .until(null).with("domain", f.getIndicator().substring(0, 2)).row(f.getId(), "/flags/flag?id=" + f.getId(), null)).toList();
    }
}
