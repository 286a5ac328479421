package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.GivingTheSecondProof;
import org.homeward.access.Permission;
import org.homeward.access.SecondStep;
import org.homeward.access.SigningInWithPasskey;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Asks for the passkey after the password was right. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class PasskeyStepPage {

    private static final String HERE = "/access/passkey-step";

    @Inject
    private SigningInWithPasskey signingIn;
    @Inject
    private GivingTheSecondProof secondProof;
    @Inject
    private Session session;
    @Inject
    private Answer answer;

    private final Once<List<SecondStep>> ways = new Once<>(() -> secondProof.ways(session.halfway()));

    private String passkey;
    private String to;

    public void open() {
        if (ways.get().isEmpty()) {
            answer.go("/access/sign-in");
        }
    }

    /** The other ways this person has set up. */
    public List<SecondStep> getOthers() {
        return ways.get().stream().filter(way -> !way.path().equals(HERE)).toList();
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
