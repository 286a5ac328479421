package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import org.homeward.shared.RefusedException;

/**
 * Signing in with a passkey: the device names its owner and has recognised them, so that neither a user name nor a second
 * proof is asked. Guessing is not possible here, so nothing slows down whoever holds the key while others guess passwords.
 */
@UseCase
public class SigningInWithPasskey {

    @Inject
    private Passkeys passkeys;
    @Inject
    private RelyingParty relyingParty;
    @Inject
    private LettingIn lettingIn;
    @Inject
    private Clock clock;

    /** What the device is asked. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public String toSign() {
        String challenge = Secrets.random();
        passkeys.ask(Secrets.hash(challenge), null, clock.instant());
        return relyingParty.toSign(challenge);
    }

    /** @param answer what the device answered, as JSON; @return the secret for the session's cookie */
    @Allowed(Permission.PUBLIC)
    public String signIn(String answer, Visit visit) {
        return lettingIn.begin(proved(answer, passkey -> true), How.PASSKEY, visit);
    }

    /** The second proof of somebody who gave their password. @return the secret for the session's cookie */
    @Allowed(Permission.PUBLIC)
    public String second(String halfway, String answer, Visit visit) {
        UserAccount who = lettingIn.halfway(halfway).orElseThrow(SigningInWithPasskey::refused);
        proved(answer, passkey -> passkey.isOf(who));
        return lettingIn.finish(halfway, How.PASSWORD_AND_PASSKEY, visit);
    }

    private UserAccount proved(String answer, Predicate<Passkey> theirs) {
        RelyingParty.Signed signed = relyingParty.signed(answer);
        Passkey passkey = passkeys.byCredential(signed.credentialId()).filter(theirs).filter(p -> p.getUser().isActive())
                .orElseThrow(SigningInWithPasskey::refused);
        passkey.used(relyingParty.proved(signed, passkey, challenge -> passkeys.take(Secrets.hash(challenge), null, clock.instant())), clock.instant());
        return passkey.getUser();
    }

    private static RefusedException refused() {
        return new RefusedException("access.passkey.refused");
    }
}
