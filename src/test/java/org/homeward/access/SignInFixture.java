package org.homeward.access;

import static org.homeward.shared.World.the;

import java.util.concurrent.ThreadLocalRandom;

/** Signing in from somewhere, for tests that do not care from where. */
public final class SignInFixture {

    private SignInFixture() {
    }

    /** Another address and another device each time. */
    public static Visit somewhere() {
        return new Visit("2001:db8:" + String.format("%04x:%04x::1", ThreadLocalRandom.current().nextInt(65_536), ThreadLocalRandom.current().nextInt(65_536)),
                "a browser", Visit.newDevice());
    }

    /** @return the secret of the session, or of the sign-in that waits for its second proof */
    public static String signIn(String userName, String password) {
        return the(SigningIn.class).signIn(userName, password, somewhere()).secret();
    }
}
