package org.homeward.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Setting;

/**
 * Homeward as devices with passkeys know it: by the host of its address, {@code homeward.url}. Says what a device is asked,
 * and checks what it answers: signed with that key, for this address, after recognising its owner.
 */
@ApplicationScoped
public class RelyingParty {

    private static final Logger LOG = Logger.getLogger(RelyingParty.class.getName());
    private static final List<COSEAlgorithmIdentifier> SIGNATURES = List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);
    private static final String NUMERIC_HOST = "[\\d.]+|.*:.*|\\[.*";

    private final ObjectConverter converter = new ObjectConverter();
    /** Which make a device is of is not asked, so nobody can be told apart by it. */
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** A key that a device made, as it is kept. */
    record Registered(String credentialId, String credential, long signCount) {
    }

    /** What a device signed. */
    record Signed(AuthenticationData data, String credentialId) {
    }

    /** The address at which passkeys work; without one, or where it has no name, there are none. */
    public Optional<String> origin() {
        return Setting.of("homeward.url").map(URI::create).filter(url -> url.getHost() != null && !url.getHost().matches(NUMERIC_HOST))
                .map(url -> url.getScheme() + "://" + url.getAuthority());
    }

    private String host() {
        return URI.create(origin().orElseThrow()).getHost();
    }

    /** What the browser hands to the device to make a key, as JSON. */
    String toMake(String challenge, UserAccount who, List<Passkey> existing) {
        return converter.getJsonConverter().writeValueAsString(Map.of("challenge", challenge, "rp", Map.of("id", host(), "name", "Homeward"),
                "user", Map.of("id", text(bytes(who.getId())), "name", who.getUserName(), "displayName", who.getDisplayName()),
                "pubKeyCredParams", SIGNATURES.stream().map(s -> Map.of("type", "public-key", "alg", s.getValue())).toList(),
                "excludeCredentials", existing.stream().map(p -> Map.of("type", "public-key", "id", p.getCredentialId())).toList(),
                "authenticatorSelection", Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none", "timeout", PasskeyChallenge.GOOD_FOR.toMillis()));
    }

    /** What the browser hands to the device to sign with any key it has for us, as JSON. */
    String toSign(String challenge) {
        return converter.getJsonConverter().writeValueAsString(Map.of("challenge", challenge, "rpId", host(), "userVerification", "required",
                "timeout", PasskeyChallenge.GOOD_FOR.toMillis()));
    }

    /** @param taken whether that challenge was ours, taken away by asking */
    Registered made(String answer, Function<String, Boolean> taken) {
        RegistrationData data = read(() -> manager.parseRegistrationResponseJSON(answer));
        return believed(() -> {
            List<PublicKeyCredentialParameters> signatures = SIGNATURES.stream().map(s -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, s)).toList();
            manager.verify(data, new RegistrationParameters(server(data.getCollectedClientData(), taken), signatures, true, true));
            var device = data.getAttestationObject().getAuthenticatorData();
            return new Registered(text(device.getAttestedCredentialData().getCredentialId()), text(credentials.convert(device.getAttestedCredentialData())), device.getSignCount());
        });
    }

    /** Reads what a device signed; nothing about it is proved yet. */
    Signed signed(String answer) {
        return read(() -> {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(answer);
            return new Signed(data, text(data.getCredentialId()));
        });
    }

    /** @return how often the key has signed; the same as before or less refuses: somebody has a copy of it */
    long proved(Signed signed, Passkey passkey, Function<String, Boolean> taken) {
        return believed(() -> {
            AuthenticationData data = signed.data;
            AttestedCredentialData kept = credentials.convert(Base64.getUrlDecoder().decode(passkey.getCredential()));
            CredentialRecordImpl record = new CredentialRecordImpl(new NoneAttestationStatement(), null, null, null, passkey.getSignCount(), kept, null, null, null, null);
            manager.verify(data, new AuthenticationParameters(server(data.getCollectedClientData(), taken), record, null, true, true));
            if (data.getUserHandle() != null && !text(data.getUserHandle()).equals(text(bytes(passkey.getUser().getId())))) {
                throw refused("a key of somebody else");
            }
            return data.getAuthenticatorData().getSignCount();
        });
    }

    private ServerProperty server(CollectedClientData client, Function<String, Boolean> taken) {
        if (client == null || client.getChallenge() == null || !taken.apply(text(client.getChallenge().getValue()))) {
            throw refused("a challenge that is not ours, or was answered before");
        }
        return ServerProperty.builder().origin(new Origin(origin().orElseThrow())).rpId(host()).challenge(client.getChallenge()).build();
    }

    /** Whatever anybody may send instead of a device's answer, the library stumbles over it in ways of its own. */
    private static <T> T read(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (RuntimeException unreadable) {
            throw refused(unreadable.getClass().getSimpleName());
        }
    }

    private static <T> T believed(Supplier<T> check) {
        try {
            return check.get();
        } catch (DataConversionException | VerificationException wrong) {
            throw refused(wrong.getClass().getSimpleName());
        }
    }

    private static RefusedException refused(String why) {
        LOG.info("a passkey was refused: " + why);
        return new RefusedException("access.passkey.refused");
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
