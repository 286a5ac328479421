package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Strengths and the person's own view, checked and added; the same whether a worker adds them or a supervisor together with a decision. */
@ApplicationScoped
public class FlagAdditions {

    private static final int LONGEST_OWN_WORDS = 20_000;

    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** @param text the strength, or null when somebody looked and found none */
    FlagStrength addStrength(Flag flag, String text) {
        new Refusals().fits(text, "strength", EvidenceChecks.LONGEST).orElseGoOn();
        FlagStrength strength = new FlagStrength(flag, text, currentUser.account(), clock.instant());
        flag.add(strength);
        return strength;
    }

    OwnView addOwnView(Flag flag, OwnViewAsTold told) {
        boolean notAsked = told.words() == null;
        new Refusals().fits(told.words(), "words", LONGEST_OWN_WORDS)
                .when(notAsked && told.notAsked() == null, "words", "flags.refuse.no-own-view")
                .when(notAsked && told.notAsked() != null && !codeLists.has("flag-not-asked", told.notAsked()), "notAsked", "general.required")
                .when(notAsked && told.notAsked() != null && told.explanation() == null, "explanation", "general.required")
                .fits(told.explanation(), "explanation", EvidenceChecks.LONGEST).orElseGoOn();
        OwnView view = new OwnView(flag, told, currentUser.account(), clock.instant());
        flag.add(view);
        return view;
    }
}
