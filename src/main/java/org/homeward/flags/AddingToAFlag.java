package org.homeward.flags;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** Everybody who works on a case adds to its flags what a fair decision needs: evidence both ways, strengths, the person's own view, another opinion. */
@UseCase
public class AddingToAFlag {

    @Inject
    private Flags flags;
    @Inject
    private EvidenceChecks evidenceChecks;
    @Inject
    private FlagAdditions additions;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.ADD_TO_FLAG)
    public FlagEvidence evidence(UUID flagId, EvidenceAsTold told) {
        Flag flag = openFlag(flagId);
        evidenceChecks.check(flag.getFile(), told).orElseGoOn();
        FlagEvidence piece = new FlagEvidence(flag, told, currentUser.account(), clock.instant());
        flag.add(piece);
        tasks.done(DecidingAFlag.FIND_OUT_MORE, flag.getId());
        return piece;
    }

    /** Marks a piece of evidence as a mistake; it stays, struck through, and counts no more. */
    @Allowed(Permission.ADD_TO_FLAG)
    public FlagEvidence evidenceInError(UUID evidenceId, String reason) {
        FlagEvidence piece = flags.openEvidence(evidenceId);
        new Refusals().required(reason, "errorReason", 1000).orElseGoOn();
        refuseClosed(piece.getFlag());
        piece.enteredInError(reason);
        return piece;
    }

    @Allowed(Permission.ADD_TO_FLAG)
    public FlagStrength strength(UUID flagId, String text) {
        new Refusals().required(text, "strength", EvidenceChecks.LONGEST).orElseGoOn();
        return additions.addStrength(openFlag(flagId), text);
    }

    /** Notes that somebody looked for strengths and found none. */
    @Allowed(Permission.ADD_TO_FLAG)
    public FlagStrength noStrengthFound(UUID flagId) {
        return additions.addStrength(openFlag(flagId), null);
    }

    @Allowed(Permission.ADD_TO_FLAG)
    public OwnView ownView(UUID flagId, OwnViewAsTold told) {
        return additions.addOwnView(openFlag(flagId), told);
    }

    /** Says that one sees it differently; also after it was closed. */
    @Allowed(Permission.ADD_TO_FLAG)
    public Dissent dissent(UUID flagId, String text) {
        Flag flag = flags.open(flagId);
        new Refusals().required(text, "dissent", EvidenceChecks.LONGEST).orElseGoOn();
        Dissent dissent = new Dissent(flag, text, currentUser.account(), clock.instant());
        flag.add(dissent);
        return dissent;
    }

    private Flag openFlag(UUID id) {
        Flag flag = flags.open(id);
        refuseClosed(flag);
        return flag;
    }

    private static void refuseClosed(Flag flag) {
        if (!flag.isOpen()) {
            throw new RefusedException("flags.refuse.closed");
        }
    }
}
