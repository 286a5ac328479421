package org.homeward.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Ed25519 signatures of the programme (plain RFC 8032, 64 bytes), so that an outsider with the public key can verify what Homeward exported. */
public final class Signing {

    /** What stands before the 32 bytes of every Ed25519 key in X.509 form (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";

    private Signing() {
    }

    /** Signs with the programme's private key. */
    public static byte[] sign(byte[] message) {
        try {
            return Keys.inUse().primitive(KeyFile.SIGNING, PublicKeySign.class).sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be signed", e);
        }
    }

    /** Whether this programme signed exactly this. */
    public static boolean verify(byte[] message, byte[] signature) {
        return verify(message, signature, publicKey());
    }

    /** Whether the owner of a public key signed exactly this; needs neither key file nor database. */
    public static boolean verify(byte[] message, byte[] signature, String publicKey) {
        try {
            String encoded = publicKey.replace(BEGIN.trim(), "").replace(END.trim(), "").replaceAll("\\s", "");
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key);
            verifying.update(message);
            return verifying.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // what is no key or no signature verifies nothing
        }
    }

    /** The public key as PEM, as openssl and every other tool reads it. */
    public static String publicKey() {
        try {
            KeysetHandle known = Keys.inUse().keyset(KeyFile.SIGNING).getPublicKeysetHandle();
            byte[] key = ((Ed25519PublicKey) known.getPrimary().getKey()).getPublicKeyBytes().toByteArray();
            return BEGIN + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(key))) + END;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key has no public half", e);
        }
    }
}
