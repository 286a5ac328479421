package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.CurrentUser;

/** Which addresses lead this user somewhere, so that no page offers a link that ends at «not found»: {@code #{openWays.leads(task.path)}}. */
@Named
@RequestScoped
public class OpenWays {

    @Inject
    private CurrentUser currentUser;

    /** Whether this user may open the page of that address. */
    public boolean leads(String address) {
        return currentUser.may(PageGuard.permission(address));
    }
}
