package org.homeward.access;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** Somebody's telephone with one passkey (ES256), as it answers through a browser. What it does wrong can be told. */
final class PasskeyDevice {

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final byte PRESENT = AuthenticatorData.BIT_UP;

    private final KeyPair keys;
    private final byte[] id = bytes(UUID.randomUUID());
    private String origin = "https://homeward.example";
    private byte recognised = AuthenticatorData.BIT_UV;
    private String owner;
    private long count;

    PasskeyDevice() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another site pretends to be Homeward. */
    PasskeyDevice at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** It does not look who holds it. */
    PasskeyDevice withoutRecognisingItsOwner() {
        recognised = 0;
        return this;
    }

    /** Whose key it says it is. */
    PasskeyDevice of(UUID account) {
        owner = text(bytes(account));
        return this;
    }

    /** It has signed that often. */
    PasskeyDevice counting(long times) {
        count = times;
        return this;
    }

    /** @param asked what Homeward asked to make a key. @return what the browser sends back */
    String make(String asked) {
        EC2COSEKey key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(site(),
                (byte) (PRESENT | recognised | AuthenticatorData.BIT_AT), count, new AttestedCredentialData(AAGUID.ZERO, id, key));
        JsonObject response = new JsonObject();
        response.addProperty("clientDataJSON", text(client("webauthn.create", asked)));
        response.addProperty("attestationObject", new AttestationObjectConverter(CONVERTER).convertToBase64urlString(new AttestationObject(data, new NoneAttestationStatement())));
        return answer(response);
    }

    /** @param asked what Homeward asked to sign. @return what the browser sends back */
    String sign(String asked) {
        byte[] data = new AuthenticatorDataConverter(CONVERTER).convert(
                new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(site(), (byte) (PRESENT | recognised), count));
        byte[] client = client("webauthn.get", asked);
        JsonObject response = new JsonObject();
        response.addProperty("clientDataJSON", text(client));
        response.addProperty("authenticatorData", text(data));
        response.addProperty("signature", text(signature(data, client)));
        if (owner != null) {
            response.addProperty("userHandle", owner);
        }
        return answer(response);
    }

    private byte[] client(String type, String asked) {
        JsonObject client = new JsonObject();
        client.addProperty("type", type);
        client.addProperty("challenge", JsonParser.parseString(asked).getAsJsonObject().get("challenge").getAsString());
        client.addProperty("origin", origin);
        return client.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String answer(JsonObject response) {
        JsonObject answer = new JsonObject();
        answer.addProperty("id", text(id));
        answer.addProperty("rawId", text(id));
        answer.addProperty("type", "public-key");
        answer.add("response", response);
        answer.add("clientExtensionResults", new JsonObject());
        return answer.toString();
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            Signature signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(keys.getPrivate());
            signing.update(data);
            signing.update(sha256(client));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] site() {
        return sha256("homeward.example".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
