package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A passkey as the second proof after the password. */
@ApplicationScoped
public class PasskeyStep implements SecondStep {

    @Inject
    private Passkeys passkeys;

    @Override
    public boolean isSetUp(UserAccount account) {
        return !passkeys.of(account.getId()).isEmpty();
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
