package org.homeward.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.homeward.shared.Entity;

/**
 * A text that is encrypted wherever it is kept: AES-256-GCM with the keys of its field's data class, bound to table,
 * column and row. Never changes; holds no plain text. An entity keeps it in a field and passes the plain text in and out:
 *
 * <pre>{@code
 * @Holds(C3)
 * @Column(name = "words", nullable = false)   // a text column
 * private SealedText words;
 *
 * words = SealedText.of(this, "words", told);      // after super(Ids.next()): the id is sealed in
 * return SealedText.open(this, "words", words);
 * }</pre>
 *
 * <p>Two seals of the same text are different values, so it cannot be searched, compared or sorted in the database. As
 * text it is the key's id, a full stop and the ciphertext in Base64; it says nothing about the content but its length.
 */
public final class SealedText {

    private static final int ID_LENGTH = 8;

    private final String text;

    SealedText(String text) {
        this.text = text;
    }

    /** Seals a text into a field of a row; nothing stays nothing. */
    public static SealedText of(Entity row, String field, String plain) {
        if (plain == null) {
            return null;
        }
        Place place = Place.of(row.getClass(), field);
        return seal(place, row.getId(), plain);
    }

    /**
     * Opens what the field of this row holds; nothing stays nothing.
     *
     * @throws SealBrokenException when it was not sealed into this place, was changed since, or the key is not there
     */
    public static String open(Entity row, String field, SealedText sealed) {
        return sealed == null ? null : open(Place.of(row.getClass(), field), row.getId(), sealed);
    }

    /** Seals a text for a place named by hand and returns it as stored; for migrations, which know tables and no entities. */
    public static String stored(String table, String column, KeyClass keyClass, UUID row, String plain) {
        return seal(new Place(table, column, keyClass), row, plain).stored();
    }

    static SealedText seal(Place place, UUID row, String plain) {
        KeyFile keys = Keys.newest();
        try {
            byte[] sealed = keys.aead(place.keyClass()).encrypt(plain.getBytes(StandardCharsets.UTF_8), place.in(row));
            return new SealedText(HexFormat.of().toHexDigits(keys.primary(place.keyClass())) + "." + Base64.getEncoder().withoutPadding().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be sealed into " + place, e);
        }
    }

    static String open(Place place, UUID row, SealedText sealed) {
        try {
            KeyFile keys = Keys.inUse().knows(place.keyClass(), sealed.keyId()) ? Keys.inUse() : Keys.newest();
            byte[] cipher = Base64.getDecoder().decode(sealed.text.substring(ID_LENGTH + 1));
            return new String(keys.aead(place.keyClass()).decrypt(cipher, place.in(row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SealBrokenException(place.table() + "." + place.column() + " of " + row + " does not open", e);
        }
    }

    /** Which key it was sealed with; 0, which no key has, when this is no sealed text. */
    int keyId() {
        try {
            return HexFormat.fromHexDigits(text, 0, ID_LENGTH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return 0; // opening it says so
        }
    }

    /** As it stands in the database. */
    String stored() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
