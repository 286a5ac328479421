package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.records.ErasingACase;
import org.homeward.records.ErasureRequest;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** One request to erase a case: whoever asked sees where it stands, the data-protection officer decides. */
@Named
@RequestScoped
@Allowed(Permission.SEE_REQUESTS)
public class ErasingPage {

    @Inject
    private ErasingACase erasing;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private final Once<ErasureRequest> wanted = new Once<>(this::find);
    private String decisionNote;

    private ErasureRequest find() {
        return (currentUser.may(Permission.ASK_TO_ERASE) ? erasing.mine(id()) : Optional.<ErasureRequest>empty()).orElseGet(() -> erasing.open(id()));
    }

    public ErasureRequest getWanted() {
        return wanted.get();
    }

    public boolean isToDecide() {
        return getWanted().isWaiting() && !getWanted().getAskedBy().getId().equals(currentUser.getId());
    }

    public void approve() {
        answer.to(() -> erasing.approve(id(), decisionNote), () -> "/records/requests?done=erased");
    }

    public void refuse() {
        answer.to(() -> erasing.refuse(id(), decisionNote), () -> "/records/requests?done=request-refused");
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no request in the address"));
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
