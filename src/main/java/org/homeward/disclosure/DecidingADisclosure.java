package org.homeward.disclosure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** A second person decides what leaves the team; for a child the child-protection lead has the last word. */
@UseCase
public class DecidingADisclosure {

    private static final int LONGEST_NOTE = 4_000;

    @Inject
    private Disclosures disclosures;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    @Allowed(Permission.DECIDE_DISCLOSURE)
    public Disclosure approve(UUID id, String note) {
        Disclosure disclosure = toDecide(id);
        new Refusals().fits(note, "note", LONGEST_NOTE).orElseGoOn();
        return decided(disclosure, Disclosure.State.APPROVED, note);
    }

    /** Says why not. */
    @Allowed(Permission.DECIDE_DISCLOSURE)
    public Disclosure refuse(UUID id, String note) {
        Disclosure disclosure = toDecide(id);
        new Refusals().required(note, "note", LONGEST_NOTE).orElseGoOn();
        return decided(disclosure, Disclosure.State.REFUSED, note);
    }

    /** Nothing about a child leaves the team against the child-protection lead, whoever approved it; says why. */
    @Allowed(Permission.VETO_DISCLOSURE)
    public Disclosure veto(UUID id, String note) {
        Disclosure disclosure = disclosures.open(id);
        boolean open = disclosure.getState() == Disclosure.State.PROPOSED || disclosure.getState() == Disclosure.State.APPROVED;
        new Refusals().when(!open, "vetoNote", "disclosure.refuse.decided").required(note, "vetoNote", LONGEST_NOTE).orElseGoOn();
        return decided(disclosure, Disclosure.State.VETOED, note);
    }

    private Disclosure toDecide(UUID id) {
        Disclosure disclosure = disclosures.open(id);
        new Refusals().when(disclosure.getState() != Disclosure.State.PROPOSED, "note", "disclosure.refuse.decided")
                .when(disclosure.getAskedBy().getId().equals(currentUser.getId()), "note", "disclosure.refuse.own").orElseGoOn();
        return disclosure;
    }

    private Disclosure decided(Disclosure disclosure, Disclosure.State state, String note) {
        disclosure.decide(state, note, currentUser.account(), clock.instant());
        tasks.done(ProposingADisclosure.TASK_DECIDE, disclosure.getId());
        return disclosure;
    }
}
