package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.keys.KeyedHash;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.shared.Setting;

/** How somebody comes to a second proof: takes the secret into an app, types its first code, and prints ten recovery codes. */
@UseCase
public class SettingUpACodeApp {

    private static final int SECRET_BYTES = 20;

    @Inject
    private UserAccounts accounts;
    @Inject
    private SecondFactors factors;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private AccountNotices notices;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** What an app takes in: the secret as text, and the address that its QR code holds. */
    public record Offer(String secret, String address) {
    }

    /**
     * @param since    when the app was set up, empty when there is none
     * @param codes    how many recovery codes are left
     * @param optional whether the person may do without
     */
    public record State(Optional<Instant> since, long codes, boolean optional) {
    }

    @Allowed(value = Permission.OWN_SECOND_FACTOR, audit = false)
    public State state() {
        return new State(factors.appOf(me()).map(CodeApp::getSetUpAt), factors.countUnused(me()), isOptional());
    }

    /** The secret to take in. The same as long as the session and the app are the same, so that looking at it changes nothing. */
    @Allowed(value = Permission.OWN_SECOND_FACTOR, audit = false)
    public Offer offer() {
        String secret = OneTimeCode.base32(offered());
        return new Offer(secret, "otpauth://totp/Homeward:" + me().getUserName() + "?secret=" + secret + "&issuer=Homeward&algorithm=SHA1&digits=6&period="
                + OneTimeCode.STEP.toSeconds());
    }

    /** @param code the first code of the app. @return ten recovery codes, shown this once */
    @Allowed(Permission.OWN_SECOND_FACTOR)
    @Fresh
    public List<String> confirm(String code) {
        Instant now = clock.instant();
        OptionalLong step = OneTimeCode.stepOf(code, offered(), 0, now);
        new Refusals().when(step.isEmpty(), "code", "access.second-factor.code-wrong").orElseGoOn();
        byte[] secret = offered();
        factors.appOf(me()).ifPresentOrElse(app -> app.replace(secret, step.getAsLong(), now), () -> factors.add(new CodeApp(me(), secret, step.getAsLong(), now)));
        SignedInSession here = currentUser.signedInSession();
        if (here != null) {
            sessions.endOthers(me(), here, Ended.SECOND_STEP_CHANGED, now);
            sessions.strengthen(here, How.PASSWORD_AND_CODE);
        }
        notices.tell(me(), AccountNotice.Kind.SECOND_FACTOR_CHANGED, here == null ? null : here.getBrowser());
        return factors.newCodes(me());
    }

    @Allowed(Permission.OWN_SECOND_FACTOR)
    @Fresh
    public List<String> newRecoveryCodes() {
        new Refusals().when(factors.appOf(me()).isEmpty(), "", "access.second-factor.none").orElseGoOn();
        return factors.newCodes(me());
    }

    /** Only in the demonstration, whose accounts are everybody's: who set it up would shut all others out. */
    @Allowed(Permission.OWN_SECOND_FACTOR)
    @Fresh
    public void stopUsing() {
        if (!isOptional()) {
            throw new NotThereException("a second proof is needed");
        }
        factors.forget(me());
    }

    private static boolean isOptional() {
        return Setting.isOn("homeward.demo");
    }

    private UserAccount me() {
        return accounts.find(currentUser.getId()).orElseThrow();
    }

    private byte[] offered() {
        String since = factors.appOf(me()).map(CodeApp::getSetUpAt).map(Instant::toString).orElse("none");
        String hash = KeyedHash.of("code-app-offer", String.join("\n", me().getId().toString(), String.valueOf(currentUser.session()), since));
        return Arrays.copyOf(HexFormat.of().parseHex(hash), SECRET_BYTES);
    }
}
