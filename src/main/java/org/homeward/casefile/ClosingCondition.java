package org.homeward.casefile;

import java.util.Optional;
import org.homeward.shared.Refusal;

/** Something another feature wants settled before a case may close (open flags decided, safety tasks done). Beans of this type are found by themselves. */
public interface ClosingCondition {

    /** Why the case may not close yet, or empty. */
    Optional<Refusal> refuses(CaseFile file);
}
