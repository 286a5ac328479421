package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.SigningInWithPasskey;
import org.homeward.shared.web.Answer;

/** Asks for the passkey after the password was right. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class PasskeyStepPage {

    @Inject
    private SigningInWithPasskey signingIn;
    @Inject
    private Session session;
    @Inject
    private Answer answer;

    private String passkey;
    private String to;

    public void open() {
        if (session.halfway().isEmpty()) {
            answer.go("/access/sign-in");
        }
    }

    public void go() {
        answer.to(() -> session.hold(signingIn.second(session.halfway(), passkey, session.visit())), () -> SignInPage.destination(to));
    }

    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
