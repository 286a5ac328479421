package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.BreakingTheGlass;
import org.homeward.sharing.SharedCase;

/** Opens a case that is not one's own, because somebody is in danger. */
@Named
@RequestScoped
@Allowed(Permission.BREAK_GLASS)
public class EmergencyPage {

    @Inject
    private BreakingTheGlass breaking;
    @Inject
    private Answer answer;

    private List<SharedCase> open;
    private String number;
    private String category;
    private String reason;

    /** What the user has open in an emergency now. */
    public List<SharedCase> getOpen() {
        open = open == null ? breaking.now() : open;
        return open;
    }

    public void open() {
        answer.to(() -> breaking.open(number, category, reason), () -> "/sharing/emergency?done=emergency-opened");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
