package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.homeward.access.AccountRequest;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.DecidingAboutAccounts;
import org.homeward.access.Permission;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

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
    private PageTexts texts;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<AccountRequest> wanted = new Once<>(() -> deciding.open(Ids.parse(request.getParameter("id"))
            .orElseThrow(() -> new NotThereException("no request is named"))));

    private String decisionNote;

    public AccountRequest getWanted() {
        return wanted.get();
    }

    public String getRoles() {
        return getWanted().getRoles().stream().map(role -> texts.code("role", role)).collect(Collectors.joining(", "));
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
