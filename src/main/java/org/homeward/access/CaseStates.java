package org.homeward.access;

import java.util.Optional;
import java.util.UUID;

/** Tells in which state a case is. The platform asks it and knows no case files. */
public interface CaseStates {

    /** Whether work on the case goes on; empty when there is no such case. */
    Optional<Boolean> isOpen(UUID caseId);
}
