package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyProtocol;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** Pauses the work: what to do when somebody may harm themselves. Has to be read before anything else. */
@Named
@RequestScoped
@Allowed(Permission.SAFETY_STEPS)
public class ProtocolPage {

    @Inject
    private RespondingToDanger responding;
    @Inject
    private SafetyProtocol protocol;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    /** Answers as if it were not there when the response is not this user's to see. */
    public void open() {
        responding.read(addressed.id());
    }

    public void read() {
        answer.to(() -> responding.protocolRead(addressed.id()), () -> "/care/safety?id=" + addressed.id());
    }

    public SafetyProtocol getProtocol() {
        return protocol;
    }
}
