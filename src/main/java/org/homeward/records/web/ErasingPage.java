package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.records.ErasingACase;
import org.homeward.records.ErasureRequest;
import org.homeward.shared.web.AddressedThing;
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
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<ErasureRequest> wanted = new Once<>(this::find);
    private String decisionNote;

    private ErasureRequest find() {
        return (currentUser.may(Permission.ASK_TO_ERASE) ? erasing.mine(addressed.id()) : Optional.<ErasureRequest>empty()).orElseGet(() -> erasing.open(addressed.id()));
    }

    public ErasureRequest getWanted() {
        return wanted.get();
    }

    public boolean isToDecide() {
        return getWanted().isWaiting() && !getWanted().getAskedBy().getId().equals(currentUser.getId());
    }

    public void approve() {
        answer.to(() -> erasing.approve(addressed.id(), decisionNote), () -> "/records/requests?done=erased");
    }

    public void refuse() {
        answer.to(() -> erasing.refuse(addressed.id(), decisionNote), () -> "/records/requests?done=request-refused");
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
