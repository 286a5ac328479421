package org.homeward.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All keys of a programme, as they stand in the key file: a Tink keyset in Tink's own JSON for each {@link KeyClass}
 * (AES-256-GCM), one for keyed hashes (HMAC-SHA-256) and one for signatures (Ed25519). Whoever has this file and the
 * database reads everything; whoever has lost it has lost what is sealed. Only its owner may read it. Used by the
 * launcher too, therefore without anything of the server.
 */
public final class KeyFile {

    static final String HASH = "HASH";
    static final String SIGNING = "SIGNING";
    private static final String SINCE = "SINCE";

    private final Path path;
    private final Map<String, KeysetHandle> keysets;
    private final Map<Integer, Instant> since;
    private final Map<String, Object> primitives = new ConcurrentHashMap<>();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** One key as it may be shown: never the key itself. */
    public record Known(KeyClass keyClass, int id, boolean primary, Optional<Instant> since) {
    }

    private KeyFile(Path path, Map<String, KeysetHandle> keysets, Map<Integer, Instant> since) {
        this.path = path;
        this.keysets = keysets;
        this.since = since;
    }

    /** Makes new keys and writes them; never over a file that is there. */
    public static KeyFile make(Path path, Instant now) {
        try {
            Map<String, KeysetHandle> keysets = new TreeMap<>();
            for (KeyClass keyClass : KeyClass.values()) {
                keysets.put(keyClass.name(), KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            }
            keysets.put(HASH, KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
            keysets.put(SIGNING, KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519WithRawOutput));
            Map<Integer, Instant> since = new TreeMap<>();
            keysets.values().forEach(keyset -> since.put(keyset.getPrimary().getId(), now));
            KeyFile made = new KeyFile(path, keysets, since);
            SecretFile.create(path);
            made.write();
            return made;
        } catch (FileAlreadyExistsException e) {
            throw new WrongKeysException("There are keys in " + path + " already; they are never overwritten.", e);
        } catch (IOException | GeneralSecurityException e) {
            throw new WrongKeysException("The key file " + path + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** Reads the file and checks that every keyset is there and whole. */
    public static KeyFile read(Path path) {
        refuseWhatOthersMayRead(path);
        try {
            JsonObject json = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
            Map<String, KeysetHandle> keysets = new TreeMap<>();
            Map<Integer, Instant> since = new TreeMap<>();
            JsonElement days = json.remove(SINCE);
            if (days != null) {
                days.getAsJsonObject().entrySet().forEach(day -> since.put(Integer.parseUnsignedInt(day.getKey(), 16), Instant.parse(day.getValue().getAsString())));
            }
            for (String name : json.keySet()) {
                keysets.put(name, TinkJsonProtoKeysetFormat.parseKeyset(json.get(name).toString(), InsecureSecretKeyAccess.get()));
            }
            KeyFile read = new KeyFile(path, keysets, since);
            read.tryEverything();
            return read;
        } catch (IOException e) {
            throw new WrongKeysException("There is no key file " + path + " that Homeward can read. Restore it from its backup, "
                    + "or, for a new programme, make it once with: java -jar homeward.jar --make-keys", e);
        } catch (GeneralSecurityException | JsonParseException | IllegalStateException | IllegalArgumentException | DateTimeException e) {
            throw new WrongKeysException("The key file " + path + " is damaged or no key file of Homeward. Restore it from its backup.", e);
        }
    }

    private void tryEverything() {
        for (KeyClass keyClass : KeyClass.values()) {
            aead(keyClass);
        }
        primitive(HASH, PrfSet.class);
        primitive(SIGNING, PublicKeySign.class);
    }

    private static void refuseWhatOthersMayRead(Path path) {
        try {
            if (SecretFile.isOpenToOthers(path)) {
                throw new WrongKeysException("Others than its owner may read the key file " + path + ". Say: chmod 600 " + path, null);
            }
        } catch (IOException e) {
            throw new WrongKeysException("The key file " + path + " cannot be looked at: " + e.getMessage() + ".", e);
        }
    }

    /** Whole or not at all, also when the power fails: into a file beside it, which then takes its place. */
    private void write() throws IOException, GeneralSecurityException {
        JsonObject json = new JsonObject();
        for (Map.Entry<String, KeysetHandle> keyset : keysets.entrySet()) {
            json.add(keyset.getKey(), JsonParser.parseString(TinkJsonProtoKeysetFormat.serializeKeyset(keyset.getValue(), InsecureSecretKeyAccess.get())));
        }
        JsonObject days = new JsonObject();
        since.forEach((id, day) -> days.addProperty(HexFormat.of().toHexDigits(id), day.toString()));
        json.add(SINCE, days);
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        SecretFile.write(beside, new GsonBuilder().setPrettyPrinting().create().toJson(json));
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a new key for new values in each class into the file; the old ones still open theirs. */
    void renew(Instant now) {
        change(keyset -> KeysetHandle.newBuilder(keyset).addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId().makePrimary()).build(), now);
    }

    /** Takes the keys that no new value gets out of the file. What they sealed never opens again. */
    void retireOld(Instant now) {
        change(keyset -> {
            int primary = keyset.getPrimary().getId();
            return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey()).withFixedId(primary).makePrimary()).build();
        }, now);
    }

    private interface Change {
        KeysetHandle of(KeysetHandle keyset) throws GeneralSecurityException;
    }

    private void change(Change change, Instant now) {
        try {
            Map<String, KeysetHandle> changed = new TreeMap<>(keysets);
            Map<Integer, Instant> days = new TreeMap<>(since);
            for (KeyClass keyClass : KeyClass.values()) {
                KeysetHandle keyset = change.of(keyset(keyClass.name()));
                changed.put(keyClass.name(), keyset);
                days.putIfAbsent(keyset.getPrimary().getId(), now);
            }
            new KeyFile(path, changed, days).write();
        } catch (IOException | GeneralSecurityException e) {
            throw new WrongKeysException("The key file " + path + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** Every encryption key, those in use for new values first in their class. */
    List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (KeyClass keyClass : KeyClass.values()) {
            KeysetHandle keyset = keyset(keyClass.name());
            for (int i = keyset.size() - 1; i >= 0; i--) {
                int id = keyset.getAt(i).getId();
                known.add(new Known(keyClass, id, keyset.getAt(i).isPrimary(), Optional.ofNullable(since.get(id))));
            }
        }
        return known;
    }

    KeysetHandle keyset(String name) {
        KeysetHandle keyset = keysets.get(name);
        if (keyset == null) {
            throw new IllegalStateException("no keys for " + name);
        }
        return keyset;
    }

    Aead aead(KeyClass keyClass) {
        return primitive(keyClass.name(), Aead.class);
    }

    /** What a keyset can do, made once. */
    <P> P primitive(String name, Class<P> kind) {
        return kind.cast(primitives.computeIfAbsent(name + kind.getName(), n -> {
            try {
                return keyset(name).getPrimitive(RegistryConfiguration.get(), kind);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the keys for " + name + " do not work", e);
            }
        }));
    }

    /** The id of the key that new values get. */
    int primary(KeyClass keyClass) {
        return keyset(keyClass.name()).getPrimary().getId();
    }

    boolean knows(KeyClass keyClass, int id) {
        KeysetHandle keyset = keyset(keyClass.name());
        for (int i = 0; i < keyset.size(); i++) {
            if (keyset.getAt(i).getId() == id) {
                return true;
            }
        }
        return false;
    }
}
