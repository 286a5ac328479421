package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** What has to be there before a flag may be decided; each rule says in a sentence what is missing. */
@ApplicationScoped
public class DecisionChecks {

    @Inject
    private Ladder ladder;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    void check(Flag flag, DecisionAsTold told) {
        Outcome outcome = Outcome.of(told.outcome()).orElse(null);
        Refusals refusals = new Refusals()
                .when(outcome == null, "outcome", "flags.refuse.no-outcome")
                .required(told.reason(), "reason", EvidenceChecks.LONGEST)
                .when(!codeLists.has("flag-confidence", told.confidence()), "confidence", "flags.refuse.no-confidence")
                .required(told.wouldChange(), "wouldChange", EvidenceChecks.LONGEST)
                .fits(told.measures(), "measures", EvidenceChecks.LONGEST)
                .when(flag.getStrengths().isEmpty(), "strength", "flags.refuse.no-strengths");
        if (outcome != null) {
            check(flag, told, outcome, refusals);
        }
        checkChild(flag, told, refusals);
        refusals.orElseGoOn();
    }

    private void check(Flag flag, DecisionAsTold told, Outcome outcome, Refusals refusals) {
        Severity severity = told.severity() == null ? flag.getSeverity() : told.severity();
        Instant now = clock.instant();
        refusals.when(outcome.upholds() && flag.getOwnViews().isEmpty(), "words", "flags.refuse.no-own-view")
                .when(!outcome.closes() && flag.getClock().isRenewalDue(now) && !flag.getClock().hasNewEvidence(), "outcome", "flags.refuse.nothing-new")
                .when((outcome.upholds() || severity.compareTo(flag.getSeverity()) > 0) && severity != Severity.CONCERN && flag.isWeaklySupported(),
                        "severity", "flags.refuse.weak")
                .when(!outcome.closes() && flag.getState() == FlagState.AWAITING_AGREEMENT, "outcome", "flags.refuse.agree-first")
                .when(outcome == Outcome.MERGED && told.mergedInto() == null, "mergedInto", "flags.refuse.merge-where");
        if (!outcome.closes()) {
            LocalDate latest = clock.today().plusDays(ladder.of(severity).review().toDays());
            refusals.when(told.nextReview() == null, "nextReview", "general.required")
                    .when(told.nextReview() != null && (!told.nextReview().isAfter(clock.today()) || told.nextReview().isAfter(latest)),
                            "nextReview", "flags.refuse.review-day", ladder.of(severity).review().toDays());
        }
    }

    private void checkChild(Flag flag, DecisionAsTold told, Refusals refusals) {
        AgeGroup group = AgeGroup.of(flag.getFile(), clock.today());
        if (group.isChild()) {
            refusals.required(told.bestInterest(), "bestInterest", EvidenceChecks.LONGEST)
                    .when(group != AgeGroup.C && !flag.isTogether() && !currentUser.may(Permission.RAISE_CHILD_CONCERN), "", "flags.refuse.child-lead-decides");
        }
    }
}
