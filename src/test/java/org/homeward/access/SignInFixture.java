package org.homeward.access;

import static org.homeward.shared.World.the;

/** Signing in from somewhere, for tests that do not care from where. */
public final class SignInFixture {

    public static final Visit SOMEWHERE = new Visit("192.0.2.1", "a browser", null);

    private SignInFixture() {
    }

    /** @return the secret of the session, or of the sign-in that waits for its second proof */
    public static String signIn(String userName, String password) {
        return the(SigningIn.class).signIn(userName, password, SOMEWHERE).secret();
    }
}
