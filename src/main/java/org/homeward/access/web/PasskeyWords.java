package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.OwnPasskeys;
import org.homeward.access.Passkey;
import org.homeward.access.RelyingParty;
import org.homeward.shared.web.Once;

/** What pages must know of passkeys: whether there are any here, at which address they work, and one's own. */
@Named
@RequestScoped
public class PasskeyWords {

    @Inject
    private RelyingParty relyingParty;
    @Inject
    private OwnPasskeys ownPasskeys;

    private final Once<List<Passkey>> own = new Once<>(() -> ownPasskeys.list());

    /** The address at which passkeys work; empty when there are none here. */
    public String getOrigin() {
        return relyingParty.origin().orElse("");
    }

    public List<Passkey> getOwn() {
        return own.get();
    }
}
