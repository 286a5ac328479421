package org.homeward.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** When something is due next on each of some cases. Told by the feature that keeps the clocks. */
public interface NextDue {

    /** The earliest due time of open work; cases without any are missing. */
    Map<UUID, Instant> of(Collection<UUID> cases);
}
