package org.homeward.flags;

import java.util.Optional;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.shared.Refusal;

/**
 * Closing a flag takes two people: the one who raised it and another supervisor; or two supervisors, when a rule or the
 * supervisor raised it. Where the child-protection lead and a supervisor act only together, every decision takes both, and so
 * does the raising: whoever has both roles stands for the lead.
 */
final class FourEyes {

    private FourEyes() {
    }

    /** Whether that decision of theirs waits for a second person. */
    static boolean needsSecond(Flag flag, Outcome outcome, UserAccount by) {
        return flag.isTogether() || outcome.closes() && (flag.isByRule() || flag.getOpening().getBy().equals(by));
    }

    /** Why they cannot be the second to the decision that waits, or empty. */
    static Optional<Refusal> refusesSecond(Flag flag, UserAccount second) {
        UserAccount first = flag.lastDecision().getRecordedBy();
        if (flag.isTogether()) {
            return refusesOther(first, second);
        }
        return first.equals(second) ? Optional.of(Refusal.of("flags.refuse.same-person")) : Optional.empty();
    }

    /** Why they cannot agree that it is a flag at all, or empty. */
    static Optional<Refusal> refusesAgreement(Flag flag, UserAccount other) {
        return refusesOther(flag.getOpening().getBy(), other);
    }

    private static Optional<Refusal> refusesOther(UserAccount first, UserAccount other) {
        return isLead(first) == isLead(other) ? Optional.of(Refusal.of("flags.refuse.other-role")) : Optional.empty();
    }

    private static boolean isLead(UserAccount account) {
        return account.has(Role.CHILD_PROTECTION_LEAD);
    }
}
