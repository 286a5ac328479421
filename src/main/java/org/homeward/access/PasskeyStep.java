package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.shared.Setting;

/** A passkey as the second proof after the password. */
@ApplicationScoped
public class PasskeyStep implements SecondStep {

    @Inject
    private Passkeys passkeys;

    /** Not in the demonstration, whose accounts are everybody's: who adds a key there must not shut out the others. */
    @Override
    public boolean isSetUp(UserAccount account) {
        return !Setting.isOn("homeward.demo") && !passkeys.of(account.getId()).isEmpty();
    }

    @Override
    public String path() {
        return "/access/passkey-step";
    }

    @Override
    public String key() {
        return "access.passkey-step.title";
    }

    @Override
    public int order() {
        return 20;
    }
}
