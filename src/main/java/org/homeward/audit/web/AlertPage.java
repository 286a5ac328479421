package org.homeward.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.audit.Alert;
import org.homeward.audit.SettlingAnAlert;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** One alert: what it means, what to do, and the words with which it is settled. */
@Named
@RequestScoped
@Allowed(Permission.SEE_ALERTS)
public class AlertPage {

    @Inject
    private SettlingAnAlert settling;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;

    private Alert alert;
    private String note;

    public Alert getAlert() {
        if (alert == null) {
            alert = settling.open(addressed.id());
        }
        return alert;
    }

    public boolean isMayReadTheAudit() {
        return currentUser.may(Permission.READ_AUDIT);
    }

    /** The audit of those days, of that person if it is about one. */
    public String getRows() {
        LocalDate first = LocalDate.ofInstant(getAlert().getFirstAt(), clock.getZone());
        return "/audit/trail?from=" + first + (getAlert().getAbout() == null ? "" : "&user=" + getAlert().getAbout().getUserName());
    }

    public void settle() {
        answer.to(() -> settling.settle(getAlert().getId(), note), () -> "/audit/alerts?done=alert-settled");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
