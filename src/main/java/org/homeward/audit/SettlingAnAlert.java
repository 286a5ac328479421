package org.homeward.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.Refusals;

/** Looking into what is uncommon, and settling it with what was found. Nobody settles what is about themselves. */
@UseCase
public class SettlingAnAlert {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private Alerts alerts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    @Allowed(Permission.SEE_ALERTS)
    public Page<Alert> read(boolean settled, int page) {
        return alerts.page(settled, page);
    }

    @Allowed(value = Permission.SEE_ALERTS, audit = false)
    public long countOpen() {
        return alerts.countOpen();
    }

    @Allowed(value = Permission.SEE_ALERTS, audit = false)
    public Alert open(UUID id) {
        return alerts.find(id).orElseThrow(() -> new NotThereException("alert " + id));
    }

    @Allowed(Permission.SEE_ALERTS)
    public Alert settle(UUID id, String note) {
        Alert alert = open(id);
        new Refusals().required(note, "note", LONGEST_NOTE).when(alert.isSettled(), "note", "audit.alert.settled-already")
                .when(alert.isAbout(currentUser.getId()), "note", "audit.alert.about-you").orElseGoOn();
        alert.settle(currentUser.account(), note.strip(), clock.instant());
        return alert;
    }
}
