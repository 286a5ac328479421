package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.CodeApp;
import org.homeward.care.SafetyResponse;
import org.homeward.drafts.Draft;
import org.homeward.shared.DataClass;
import org.homeward.shared.Ids;
import org.junit.jupiter.api.Test;

class SealedTextTest {

    private static final String WORDS = "They came back «at night» — وحدها";
    private static final Place NOTE = new Place("clinical_note", "words", KeyClass.CLINICAL);

    @Test
    void what_was_sealed_into_a_place_opens_there_and_shows_nothing() {
        UUID row = Ids.next();
        SealedText sealed = SealedText.seal(NOTE, row, WORDS);
        assertThat(SealedText.open(NOTE, row, sealed)).isEqualTo(WORDS);
        assertThat(sealed.stored()).doesNotContain("night");
        assertThat(sealed).hasToString("sealed");
        assertThat(sealed.keyId()).isEqualTo(Keys.inUse().primary(KeyClass.CLINICAL));
    }

    @Test
    void a_field_is_sealed_into_its_table_and_column_with_the_keys_of_its_class() {
        assertThat(Place.of(Draft.class, "content")).isEqualTo(new Place("draft", "content", KeyClass.SEALED));
        assertThat(Place.of(SafetyResponse.class, "whatWasDone")).isEqualTo(new Place("safety_response", "what_was_done", KeyClass.CLINICAL));
        assertThat(Place.of(CodeApp.class, "secret")).isEqualTo(new Place("code_app", "secret", KeyClass.ACCOUNT));
        assertThat(NOTE.name()).isEqualTo("clinical_note.words");
        assertThatThrownBy(() -> Place.of(Draft.class, "words")).isInstanceOf(IllegalArgumentException.class).hasMessage("Draft has no field words");
        assertThatThrownBy(() -> KeyClass.of(DataClass.C0)).isInstanceOf(IllegalArgumentException.class).hasMessage("C0 is not sealed");
    }

    @Test
    void two_values_are_the_same_when_they_are_stored_alike() {
        UUID row = Ids.next();
        SealedText sealed = SealedText.seal(NOTE, row, WORDS);
        assertThat(new SealedText(sealed.stored())).isEqualTo(sealed).hasSameHashCodeAs(sealed);
        assertThat(SealedText.seal(NOTE, row, WORDS)).isNotEqualTo(sealed).doesNotHaveSameHashCodeAs(sealed);
        assertThat(sealed).isNotEqualTo(sealed.stored());
    }

    @Test
    void nothing_stays_nothing_and_empty_stays_empty() {
        UUID row = Ids.next();
        assertThat(SealedText.of(null, "words", null)).isNull();
        assertThat(SealedText.open(null, "words", null)).isNull();
        assertThat(SealedText.open(NOTE, row, SealedText.seal(NOTE, row, ""))).isEmpty();
    }

    @Test
    void ten_thousand_moved_or_edited_values_are_refused() {
        Random random = new Random(7);
        UUID row = Ids.next();
        for (int i = 0; i < 10_000; i++) {
            SealedText sealed = SealedText.seal(NOTE, row, WORDS + i);
            switch (i % 5) {
                case 0 -> refused(NOTE, Ids.next(), sealed);
                case 1 -> refused(new Place("clinical_note", "word", KeyClass.CLINICAL), row, sealed);
                case 2 -> refused(new Place("clinical_not", "ewords", KeyClass.CLINICAL), row, sealed);
                case 3 -> refused(new Place("clinical_note", "words", KeyClass.SEALED), row, sealed);
                default -> refused(NOTE, row, edited(sealed, random));
            }
        }
    }

    /** One bit anywhere, the end cut off, or something put after it. */
    private static SealedText edited(SealedText sealed, Random random) {
        String id = sealed.stored().substring(0, 9);
        byte[] cipher = Base64.getDecoder().decode(sealed.stored().substring(9));
        int how = random.nextInt(10);
        if (how == 0) {
            return new SealedText(id + Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(cipher, random.nextInt(cipher.length))));
        }
        if (how == 1) {
            return new SealedText(id + Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(cipher, cipher.length + 1)));
        }
        cipher[random.nextInt(cipher.length)] ^= (byte) (1 << random.nextInt(8));
        return new SealedText(id + Base64.getEncoder().encodeToString(cipher));
    }

    private static void refused(Place place, UUID row, SealedText sealed) {
        assertThatThrownBy(() -> SealedText.open(place, row, sealed)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void what_is_no_sealed_value_at_all_is_refused() {
        for (String text : new String[] {"", "plain words", "00000000", "00000000.", "zzzzzzzz.AAAA", "00000000.AAAA"}) {
            refused(NOTE, Ids.next(), new SealedText(text));
        }
    }

    @Test
    void no_two_seals_are_alike() {
        UUID row = Ids.next();
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] cipher = Base64.getDecoder().decode(SealedText.seal(NOTE, row, WORDS).stored().substring(9));
            nonces.add(new String(cipher, 5, 12, java.nio.charset.StandardCharsets.ISO_8859_1)); // after the prefix of key id: the nonce
        }
        assertThat(nonces).hasSize(20_000);
    }
}
