package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.records.MergeRequest;
import org.homeward.records.MergingPeople;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Words;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** One request about two records: what it would do, the decision, and the way back. */
@Named
@RequestScoped
@Allowed(Permission.MERGE_PEOPLE)
public class MergingPage {

    @Inject
    private MergingPeople merging;
    @Inject
    private MoveWords moveWords;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<MergeRequest> wanted = new Once<>(() -> merging.open(addressed.id()));
    private final Once<MergingPeople.Pair> pair = new Once<>(() -> merging.preview(addressed.id()));
    private String decisionNote;
    private String reason;

    public MergeRequest getWanted() {
        return wanted.get();
    }

    public boolean isToJoin() {
        return getWanted().isWaiting() && !getWanted().isUndoing();
    }

    public boolean isToDecide() {
        return getWanted().isWaiting() && currentUser.may(Permission.DECIDE_MERGE) && !getWanted().getAskedBy().getId().equals(currentUser.getId());
    }

    public boolean isReversible() {
        return getWanted().isReversible(clock.instant());
    }

    public String getMoves() {
        return moveWords.of(pair.get().moves());
    }

    public void approve() {
        answer.to(() -> merging.approve(addressed.id(), decisionNote), () -> "/records/requests?done=request-approved");
    }

    public void refuse() {
        answer.to(() -> merging.refuse(addressed.id(), decisionNote), () -> "/records/requests?done=request-refused");
    }

    public void askToPart() {
        answer.to(() -> merging.askToPart(addressed.id(), reason), () -> "/records/requests?done=merge-asked");
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
