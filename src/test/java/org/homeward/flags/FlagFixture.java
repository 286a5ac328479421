package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.casefile.OutsideContactAsTold;
import org.homeward.casefile.RecordingAnOutsideContact;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

/** Flags that a test starts from, and the records that open them. */
public final class FlagFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private FlagFixture() {
    }

    /** A flag that the demo worker raised on CN-04, a concern. */
    public static UUID aFlag(UUID caseId) {
        return as("worker", () -> the(RaisingAFlag.class).raise(caseId, raised("CN-04", null)).getId());
    }

    /** A flag that the rule CN-01 opened because she answered a call from somebody active. */
    public static UUID aFlagByRule(UUID caseId) {
        aCall(World.NOON, caseId, "active", "yes", "first-hand", "family");
        return open(caseId, "CN-01").get(0).getId();
    }

    /** Everything a decision needs: a strength and the person's own view. */
    public static UUID readyToDecide(UUID flagId) {
        as("worker", () -> {
            the(AddingToAFlag.class).strength(flagId, "Her mother stands by her.");
            the(AddingToAFlag.class).ownView(flagId, new OwnViewAsTold("It was only my cousin.", null, null));
        });
        return flagId;
    }

    public static FlagAsRaised raised(String indicator, Severity severity) {
        return raised(indicator, severity, "self", "first-hand");
    }

    public static FlagAsRaised raised(String indicator, Severity severity, String source, String certainty) {
        return new FlagAsRaised(indicator, severity, "It should be looked at.", seen(source, certainty, true), null);
    }

    public static EvidenceAsTold seen(String source, String certainty, boolean supports) {
        return new EvidenceAsTold(TODAY.minusDays(1), supports, source, certainty, "What was seen.");
    }

    /** A call she answered. */
    public static UUID aCall(Instant when, UUID caseId, String counterpart, String wanted, String certainty, String... purposes) {
        return at(when, "worker", () -> the(RecordingAnOutsideContact.class).record(caseId, new OutsideContactAsTold(counterpart, null, "call",
                "other", true, wanted, List.of(purposes), LocalDate.ofInstant(when, java.time.ZoneOffset.UTC), null, "once", "self", certainty,
                "She told us about a call.")).getId());
    }

    public static List<Flag> open(UUID caseId, String indicator) {
        return as("supervisor", () -> the(ReadingFlags.class).ofCase(caseId).stream().filter(f -> f.isOpen() && f.getIndicator().equals(indicator)).toList());
    }

    public static Flag read(UUID flagId) {
        return as("supervisor", () -> {
            Flag flag = the(ReadingFlags.class).open(flagId);
            flag.getEvidence().size();
            flag.getDecisions().size();
            flag.getDissents().size();
            return flag;
        });
    }

    /** A decision with everything a supervisor has to say. */
    public static DecisionAsTold decision(UUID flagId, Outcome outcome) {
        return new DecisionAsTold(read(flagId).getVersion(), outcome.code(), "Because of what we know.", null, "moderate",
                "A second call.", null, outcome.closes() ? null : TODAY.plusDays(7), null, null, null);
    }

    /** Keeps a child's flag open, with what is best for the child. */
    static DecisionAsTold forChild(UUID flagId) {
        return forChild(flagId, Outcome.UPHELD_PLAN);
    }

    static DecisionAsTold forChild(UUID flagId, Outcome outcome) {
        DecisionAsTold d = decision(flagId, outcome);
        return new DecisionAsTold(d.version(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null, d.nextReview(), "To stay at school.", null, null);
    }

    public static void decide(String user, UUID flagId, Outcome outcome) {
        decide(user, flagId, decision(flagId, outcome));
    }

    public static void decide(String user, UUID flagId, DecisionAsTold told) {
        as(user, () -> the(DecidingAFlag.class).decide(flagId, told));
    }

    public static void confirm(String user, UUID flagId, boolean agrees, String words) {
        long version = read(flagId).getVersion();
        as(user, () -> the(DecidingAFlag.class).confirm(flagId, version, agrees, words));
    }

    /** The act is refused with that message. */
    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.refusals()).anyMatch(r -> r.key().equals(key)));
    }
}
