package org.homeward.flags;

import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Refusal;

/** Closing a flag takes two people: the one who raised it and another supervisor; or two supervisors, when a rule or the supervisor raised it. */
final class FourEyes {

    private FourEyes() {
    }

    /** Whether a closing by that supervisor waits for a second one. */
    static boolean needsSecond(Flag flag, UUID supervisor) {
        return flag.isByRule() || flag.getOpening().getBy().getId().equals(supervisor);
    }

    /** Why that supervisor cannot be the second, or empty. */
    static Optional<Refusal> refusesSecond(Flag flag, UUID supervisor) {
        boolean own = flag.lastDecision().getRecordedBy().getId().equals(supervisor);
        boolean raiser = !flag.isByRule() && flag.getOpening().getBy().getId().equals(supervisor);
        return own || raiser ? Optional.of(Refusal.of("flags.refuse.same-person")) : Optional.empty();
    }
}
