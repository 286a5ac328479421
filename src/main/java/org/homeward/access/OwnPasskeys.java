package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/** One's own passkeys: adding one, seeing when each was used, removing the one of a lost device, proving with one that it is still oneself. */
@UseCase
public class OwnPasskeys {

    private static final int LONGEST_NAME = 100;
    /** More than anybody has devices. */
    private static final int MOST = 10;

    @Inject
    private Passkeys passkeys;
    @Inject
    private RelyingParty relyingParty;
    @Inject
    private ProvingAgain provingAgain;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private AccountNotices notices;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    @Allowed(value = Permission.OWN_SECOND_FACTOR, audit = false)
    public List<Passkey> list() {
        return passkeys.of(currentUser.getId());
    }

    @Allowed(value = Permission.OWN_SECOND_FACTOR, audit = false)
    public Passkey open(UUID id) {
        return list().stream().filter(p -> p.getId().equals(id)).findFirst().orElseThrow(() -> new NotThereException("passkey " + id));
    }

    /** Asks for the fresh proof before any device is troubled. */
    @Fresh
    @Allowed(value = Permission.OWN_SECOND_FACTOR, audit = false)
    public void begin() {
        if (list().size() >= MOST) {
            throw new RefusedException("access.passkey.too-many");
        }
    }

    /** What the device is asked, to make a key. */
    @Fresh
    @Allowed(value = Permission.OWN_SECOND_FACTOR, audit = false)
    public String toMake() {
        return relyingParty.toMake(challenge(), accounts.find(currentUser.getId()).orElseThrow(), list());
    }

    /** @param answer what the device answered, as JSON */
    @Fresh
    @Allowed(Permission.OWN_SECOND_FACTOR)
    public Passkey add(String name, String answer) {
        begin();
        new Refusals().required(name, "name", LONGEST_NAME).orElseGoOn();
        RelyingParty.Registered made = relyingParty.made(answer, this::take);
        if (passkeys.byCredential(made.credentialId()).isPresent()) {
            throw new RefusedException("access.passkey.refused");
        }
        UserAccount me = accounts.find(currentUser.getId()).orElseThrow();
        Passkey passkey = new Passkey(me, made, name, clock.instant());
        passkeys.add(passkey);
        if (currentUser.owesASecondProof()) {
            sessions.strengthen(currentUser.signedInSession(), currentUser.how().isThroughProvider() ? How.IDENTITY_PROVIDER_AND_OURS : How.PASSWORD_AND_PASSKEY);
        }
        tell(me);
        return passkey;
    }

    @Fresh
    @Allowed(Permission.OWN_SECOND_FACTOR)
    public void remove(UUID id) {
        Passkey passkey = open(id);
        passkeys.remove(passkey);
        tell(passkey.getUser());
    }

    /** What the device is asked, to prove again who sits there. */
    @Allowed(value = Permission.OWN_ACCOUNT, audit = false)
    public String toSign() {
        return relyingParty.toSign(challenge());
    }

    /** For acts marked {@link Fresh}: the device proves what otherwise the password does. */
    @Allowed(Permission.OWN_ACCOUNT)
    public void proveAgain(String answer) {
        RelyingParty.Signed signed = relyingParty.signed(answer);
        Passkey passkey = list().stream().filter(p -> p.getCredentialId().equals(signed.credentialId())).findFirst()
                .orElseThrow(() -> new RefusedException("access.passkey.refused"));
        passkey.used(relyingParty.proved(signed, passkey, this::take), clock.instant());
        provingAgain.proved();
    }

    private void tell(UserAccount me) {
        notices.tell(me, AccountNotice.Kind.SECOND_FACTOR_CHANGED, currentUser.signedInSession() == null ? null : currentUser.signedInSession().getBrowser());
    }

    private String challenge() {
        String challenge = Secrets.random();
        passkeys.ask(Secrets.hash(challenge), currentUser.getId(), clock.instant());
        return challenge;
    }

    private boolean take(String challenge) {
        return passkeys.take(Secrets.hash(challenge), currentUser.getId(), clock.instant());
    }
}
