package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.CurrentUser;

/** What {@code <hw:proof/>} brings along with a form: the password, typed again because the last proof is older than five minutes. */
@Named
@RequestScoped
public class Proof {

    @Inject
    private CurrentUser currentUser;

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        currentUser.offer(password);
    }
}
