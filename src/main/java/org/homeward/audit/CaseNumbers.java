package org.homeward.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which case a number names, and back. Told by the feature that keeps the cases; says nothing else about them. */
public interface CaseNumbers {

    /** The case that a typed number names, or empty. */
    Optional<UUID> caseOf(String typed);

    Map<UUID, String> numbers(Collection<UUID> cases);
}
