package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.AccountRequest;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.DecidingAboutAccounts;
import org.homeward.access.Permission;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** What another administrator asks for about somebody's account: agree or not. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class DecideAccountPage {

    @Inject
    private DecidingAboutAccounts deciding;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;

    private final Once<AccountRequest> wanted = new Once<>(() -> deciding.open(addressed.id()));

    private String decisionNote;

    public AccountRequest getWanted() {
        return wanted.get();
    }

    /** Whether this administrator may decide it: it waits, is not their own and not about them. */
    public boolean isMine() {
        return getWanted().isWaiting() && !getWanted().getAskedBy().getId().equals(currentUser.getId())
                && !getWanted().getAccount().getId().equals(currentUser.getId());
    }

    public void agree() {
        decide(true, "account-agreed");
    }

    public void refuse() {
        decide(false, "account-refused");
    }

    private void decide(boolean yes, String done) {
        answer.to(() -> deciding.decide(getWanted().getId(), yes, decisionNote), () -> "/records/requests?done=" + done);
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
