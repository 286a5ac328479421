package org.homeward.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.audit.Alert;
import org.homeward.audit.SettlingAnAlert;
import org.homeward.shared.Page;

/** What is uncommon and wants looking into. */
@Named
@RequestScoped
@Allowed(Permission.SEE_ALERTS)
public class AlertsPage {

    private static final int LAST_PAGE = 4_000;

    @Inject
    private SettlingAnAlert alerts;

    private int number = 1;
    private String settled;
    private Page<Alert> page;

    public Page<Alert> getPage() {
        if (page == null) {
            page = alerts.read(isShowsSettled(), Math.max(1, Math.min(number, LAST_PAGE)));
        }
        return page;
    }

    public boolean isShowsSettled() {
        return "yes".equals(settled);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getSettled() {
        return settled;
    }

    public void setSettled(String settled) {
        this.settled = settled;
    }
}
