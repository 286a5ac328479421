package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.CurrentUser;
import org.homeward.access.ProvingAgain;
import org.homeward.shared.web.Once;

/** What {@code <hw:proof/>} brings along with a form: the password, typed again because the last proof is older than five minutes. */
@Named
@RequestScoped
public class Proof {

    @Inject
    private ProvingAgain provingAgain;
    @Inject
    private CurrentUser currentUser;

    private final Once<Boolean> codeAsked = new Once<>(() -> provingAgain.asksForACode());

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        currentUser.offer(password);
    }

    public boolean isCodeAsked() {
        return codeAsked.get();
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        currentUser.offerCode(code);
    }
}
