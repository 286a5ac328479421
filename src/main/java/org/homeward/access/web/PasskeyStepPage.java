package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.SigningInWithPasskey;

/** Asks for the passkey after the password was right. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class PasskeyStepPage extends AsksForASecondProof {

    @Inject
    private SigningInWithPasskey signingIn;

    private String passkey;

    public PasskeyStepPage() {
        super("/access/passkey-step");
    }

    @Override
    void prove(Session halfway) {
        halfway.hold(signingIn.second(halfway.halfway(), passkey, halfway.visit()));
    }

    /** Never shown again. */
    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }
}
