package org.homeward.flags;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** A supervisor looks at a flag and decides. What came in since the page was opened has to be read first; closing takes two people. */
@UseCase
public class DecidingAFlag {

    static final String FIND_OUT_MORE = "flag-find-out";

    @Inject
    private Flags flags;
    @Inject
    private DecisionChecks checks;
    @Inject
    private FlagAdditions adding;
    @Inject
    private Ladder ladder;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<FlagDecided> decided;

    /** Says that one is looking at it, so that no two supervisors do the same work. */
    @Allowed(Permission.DECIDE_FLAG)
    public Flag take(UUID flagId) {
        Flag flag = openFlag(flagId);
        flag.take(currentUser.account(), clock.instant());
        return flag;
    }

    @Allowed(Permission.DECIDE_FLAG)
    public Flag decide(UUID flagId, DecisionAsTold told) {
        Flag flag = openFlag(flagId);
        refuseStale(flag, told.version());
        if (flag.getState() == FlagState.AWAITING_SECOND) {
            throw new RefusedException("flags.refuse.awaits-second");
        }
        addBeside(flag, told.beside());
        checks.check(flag, told);
        if (told.mergedInto() != null) {
            checkMerge(flag, told.mergedInto());
        }
        Instant now = clock.instant();
        FlagDecision decision = new FlagDecision(flag, told, currentUser.account(), now);
        tasks.done(EscalatingLateFlags.LATE, flag.getId());
        if (FourEyes.needsSecond(flag, decision.getOutcome(), currentUser.account())) {
            flag.propose(decision, now.plus(ladder.of(flag.getSeverity()).decision()), now);
        } else {
            flag.decide(decision, endOf(decision.getNextReview()), ladder, now);
            tellTheWorker(flag, decision);
        }
        decided.fire(new FlagDecided(flag, decision));
        return flag;
    }

    /** The other of the two agrees that it is a flag. Who sees it differently proposes to close it. */
    @Allowed(Permission.DECIDE_FLAG)
    public Flag agree(UUID flagId, Long version) {
        Flag flag = openFlag(flagId);
        refuseStale(flag, version);
        if (flag.getState() != FlagState.AWAITING_AGREEMENT) {
            throw new RefusedException("flags.refuse.nothing-to-confirm");
        }
        new Refusals().addAll(FourEyes.refusesAgreement(flag, currentUser.account()).stream().toList()).orElseGoOn();
        flag.agreed(currentUser.account(), clock.instant());
        tasks.done(EscalatingLateFlags.LATE, flag.getId());
        return flag;
    }

    /** The second person agrees with the decision that waits, or sends it back and says why. */
    @Allowed(Permission.DECIDE_FLAG)
    public Flag confirm(UUID flagId, Long version, boolean agrees, String words) {
        Flag flag = openFlag(flagId);
        refuseStale(flag, version);
        if (flag.getState() != FlagState.AWAITING_SECOND) {
            throw new RefusedException("flags.refuse.nothing-to-confirm");
        }
        new Refusals().addAll(FourEyes.refusesSecond(flag, currentUser.account()).stream().toList())
                .when(!agrees && words == null, "secondWords", "general.required").fits(words, "secondWords", EvidenceChecks.LONGEST).orElseGoOn();
        Instant now = clock.instant();
        if (agrees) {
            flag.confirm(currentUser.account(), endOf(flag.lastDecision().getNextReview()), ladder, now);
            tasks.done(EscalatingLateFlags.LATE, flag.getId());
            tellTheWorker(flag, flag.lastDecision());
        } else {
            flag.sendBack(new Dissent(flag, words, currentUser.account(), now), now.plus(ladder.of(flag.getSeverity()).decision()));
        }
        decided.fire(new FlagDecided(flag, flag.lastDecision()));
        return flag;
    }

    private Flag openFlag(UUID id) {
        Flag flag = flags.open(id);
        if (!flag.isOpen()) {
            throw new RefusedException("flags.refuse.closed");
        }
        return flag;
    }

    private static void refuseStale(Flag flag, Long shown) {
        if (shown != null) {
            ChangedMeanwhileException.unlessSame(shown, flag.getVersion(), "flag");
        }
    }

    private void addBeside(Flag flag, DecisionAsTold.Beside beside) {
        if (beside != null && (beside.strength() != null || beside.noneFound())) {
            adding.addStrength(flag, beside.strength());
        }
        if (beside != null && beside.ownView() != null) {
            adding.addOwnView(flag, beside.ownView());
        }
    }

    private void checkMerge(Flag flag, UUID into) {
        Flag other = flags.open(into);
        if (other.equals(flag) || !other.isOpen() || !other.caseId().equals(flag.caseId())) {
            throw new NotThereException("flag to merge into");
        }
    }

    private void tellTheWorker(Flag flag, FlagDecision decision) {
        tasks.done(HearingDisagreement.JUDGE_AGAIN, flag.getId());
        if (decision.getOutcome() == Outcome.NEED_MORE) {
            tasks.open(flag.getFile(), FIND_OUT_MORE, flag.getId(), flag.getOpening().getName(), flag.path(), flag.getClock().getDueAt(), null);
        } else {
            tasks.done(FIND_OUT_MORE, flag.getId());
        }
    }

    private Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }
}
