package org.homeward.flags;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** Whoever decides flags decides also whether something of one is told outside the team; also of a flag that was closed. */
@UseCase
public class DecidingDisclosure {

    /** For flags that ask for it the day they are raised: somebody decides it. */
    static final String DECIDE = "flag-disclosure";
    /** What is to be told is proposed in the register of disclosures; whoever proposes it there ends it. */
    public static final String PROPOSE = "flag-propose-disclosure";

    @Inject
    private Flags flags;
    @Inject
    private CodeLists codeLists;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.DECIDE_FLAG)
    public DisclosureDecision decide(UUID flagId, DisclosureDecisionAsTold as) {
        Flag flag = flags.open(flagId);
        check(as);
        DisclosureDecision decision = new DisclosureDecision(flag, as, currentUser.account(), clock.instant());
        flag.add(decision);
        tasks.done(DECIDE, flagId);
        if (decision.isToTell()) {
            tasks.open(flag.getFile(), PROPOSE, flagId, flag.getOpening().getName(), "/disclosure/propose?case=" + flag.caseId() + "&flag=" + flagId);
        } else {
            tasks.drop(PROPOSE, flagId);
        }
        return decision;
    }

    private void check(DisclosureDecisionAsTold as) {
        boolean tells = Boolean.TRUE.equals(as.toTell());
        boolean known = codeLists.has("disclosure-told", as.told());
        new Refusals().when(as.toTell() == null, "toTell", "general.required").required(as.reason(), "reason", EvidenceChecks.LONGEST)
                .when((tells || as.legalBasis() != null) && !codeLists.has("legal-basis", as.legalBasis()), "legalBasis", "general.required")
                .when(tells && !known, "told", "general.required")
                .when(tells && known && !DisclosureDecision.KNOWS.equals(as.told()) && as.whyNotTold() == null, "whyNotTold", "general.required")
                .fits(as.whyNotTold(), "whyNotTold", EvidenceChecks.LONGEST).orElseGoOn();
    }
}
