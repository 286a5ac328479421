package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.OwnPasskeys;
import org.homeward.access.Permission;
import org.homeward.shared.web.Answer;

/** Makes a passkey on this device: first the fresh proof, then a name and the device. */
@Named
@RequestScoped
@Allowed(Permission.OWN_SECOND_FACTOR)
public class PasskeyAddPage {

    @Inject
    private OwnPasskeys ownPasskeys;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Answer answer;

    private String name;
    private String passkey;

    public void begin() {
        answer.to(ownPasskeys::begin, () -> "/access/passkey-add");
    }

    public void add() {
        answer.to(() -> ownPasskeys.add(name, passkey), () -> currentUser.owesASecondProof() ? "/?done=passkey-added" : "/access/account?done=passkey-added");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }
}
