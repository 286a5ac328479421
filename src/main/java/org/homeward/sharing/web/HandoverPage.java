package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.sharing.HandingOver;
import org.homeward.sharing.Handover;
import org.homeward.sharing.SeeingHandovers;
import org.homeward.sharing.SeeingHandovers.OpenWork;
import org.homeward.sharing.TakingOver;

/** One handover: what was gone through and written, and the answer of the receiver. */
@Named
@RequestScoped
@Allowed(Permission.READ_HANDOVER)
public class HandoverPage {

    @Inject
    private SeeingHandovers seeing;
    @Inject
    private TakingOver takingOver;
    @Inject
    private HandingOver handingOver;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;

    private final Once<Handover> handover = new Once<>(() -> seeing.read(addressed.id()));
    private final Once<OpenWork> openWork = new Once<>(() -> seeing.openWork(getHandover().caseId()));

    private String reason;

    public Handover getHandover() {
        return handover.get();
    }

    public Handover.State getState() {
        return getHandover().getState(clock.instant());
    }

    public OpenWork getOpenWork() {
        return openWork.get();
    }

    private boolean isWaiting() {
        return getState() == Handover.State.OFFERED;
    }

    /** Whether it is this user who is asked to take the case over. */
    public boolean isToAnswer() {
        return isWaiting() && getHandover().isFor(currentUser.getId());
    }

    public boolean isToTakeBack() {
        return isWaiting() && access.may(Permission.HAND_OVER, getHandover().getFile());
    }

    public void accept() {
        answer.to(() -> takingOver.accept(addressed.id()), () -> "/casefile/case?case=" + getHandover().caseId() + "&done=handover-accepted");
    }

    public void decline() {
        answer.to(() -> takingOver.decline(addressed.id(), reason), () -> "/sharing/handovers?done=handover-declined");
    }

    public void takeBack() {
        answer.to(() -> handingOver.takeBack(addressed.id()), () -> "/sharing/handovers?done=handover-taken-back");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
