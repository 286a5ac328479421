package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.BreakingTheGlass;

/** The second click of an emergency: the clinical record, with a reason of its own. */
@Named
@RequestScoped
@Allowed(Permission.BREAK_GLASS)
public class EmergencyClinicalPage {

    @Inject
    private BreakingTheGlass breaking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String reason;

    public void open() {
        UUID id = openedCase.getId();
        answer.to(() -> breaking.openClinical(way(), reason), () -> "/care/clinical?case=" + id);
    }

    private UUID way() {
        return breaking.in(openedCase.getId()).orElseThrow(() -> new NotThereException("no emergency in this case")).getId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
