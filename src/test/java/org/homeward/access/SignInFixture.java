package org.homeward.access;

import static org.homeward.shared.World.the;

import java.time.Instant;
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

    /** Begins a session that owes no second proof. @return its secret */
    public static String strongly(String userName) {
        return the(LettingIn.class).begin(the(UserAccounts.class).byName(userName).orElseThrow(), How.PASSWORD_AND_CODE, somewhere());
    }

    /** What an authenticator app shows that took in this text. */
    public static String code(String base32, Instant moment) {
        byte[] secret = new byte[20];
        for (int i = 0; i < secret.length * 8; i++) {
            int letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.replace(" ", "").charAt(i / 5));
            secret[i / 8] |= (byte) ((letter >> 4 - i % 5 & 1) << 7 - i % 8);
        }
        return OneTimeCode.at(secret, OneTimeCode.step(moment));
    }

    /** @return the secret of the session, or of the sign-in that waits for its second proof */
    public static String signIn(String userName, String password) {
        return the(SigningIn.class).signIn(userName, password, somewhere()).secret();
    }
}
