package org.homeward.flags;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** Reads the flags of a case and what stands behind them. */
@UseCase
public class ReadingFlags {

    @Inject
    private Flags flags;
    @Inject
    private IndicatorRecords records;
    @Inject
    private EvaluatingRules rules;

    @Allowed(value = Permission.READ_FLAGS, audit = false)
    public List<Flag> ofCase(UUID caseId) {
        return flags.ofCase(caseId);
    }

    @Allowed(Permission.READ_FLAGS)
    public Flag open(UUID flagId) {
        return flags.open(flagId);
    }

    /** A few strengths that were seen beside flags of the case, the latest first. */
    @Allowed(value = Permission.READ_FLAGS, audit = false)
    public List<FlagStrength> strengths(UUID caseId, int most) {
        return flags.strengthsOf(caseId, most);
    }

    /** What became of the flags of each indicator, in the cases that one reviews. */
    @Allowed(value = Permission.REVIEW_QUEUE, audit = false)
    public List<IndicatorRecord> records() {
        return records.all();
    }

    /** The same of one indicator. */
    @Allowed(value = Permission.REVIEW_QUEUE, audit = false)
    public List<IndicatorRecord> record(String indicator) {
        return records.of(indicator);
    }

    /** The records behind a flag that today read differently, or no longer count. */
    @Allowed(value = Permission.READ_FLAGS, audit = false)
    public Set<UUID> changedSince(UUID flagId) {
        Flag flag = flags.open(flagId);
        Map<UUID, String> then = new HashMap<>();
        flag.getEvidence().stream().filter(e -> e.getFact() != null).forEach(e -> then.put(e.getRowId(), e.getFact()));
        if (then.isEmpty()) {
            return Set.of();
        }
        Set<FactType> kinds = then.values().stream().map(ReadingFlags::kind).collect(Collectors.toSet());
        Map<UUID, String> now = new HashMap<>();
        rules.observe(flag.getFile(), kinds).forEach(o -> now.put(o.rowId(), FactWords.write(o)));
        Set<UUID> changed = new HashSet<>(then.keySet());
        changed.removeIf(row -> then.get(row).equals(now.get(row)));
        return changed;
    }

    private static FactType kind(String written) {
        return FactType.valueOf(written.split("\\|")[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
