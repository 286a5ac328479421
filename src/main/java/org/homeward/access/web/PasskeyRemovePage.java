package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.OwnPasskeys;
import org.homeward.access.Passkey;
import org.homeward.access.Permission;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** Removes one of one's own passkeys. */
@Named
@RequestScoped
@Allowed(Permission.OWN_SECOND_FACTOR)
public class PasskeyRemovePage {

    @Inject
    private OwnPasskeys ownPasskeys;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;

    public Passkey getPasskey() {
        return ownPasskeys.open(addressed.id());
    }

    public void remove() {
        answer.to(() -> ownPasskeys.remove(addressed.id()), () -> "/access/account?done=passkey-removed");
    }
}
