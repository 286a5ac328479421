package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final byte[] HEAD = "head 7".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_signed_verifies_and_nothing_else() {
        byte[] signature = Signing.sign(HEAD);
        assertThat(signature).hasSize(64);
        assertThat(Signing.verify(HEAD, signature)).isTrue();
        assertThat(Signing.verify(HEAD, signature, Signing.publicKey())).isTrue();
        assertThat(Signing.verify("head 8".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
        signature[3] ^= 1;
        assertThat(Signing.verify(HEAD, signature)).isFalse();
        assertThat(Signing.verify(HEAD, new byte[3])).isFalse();
        assertThat(Signing.verify(HEAD, Signing.sign(HEAD), "no key")).isFalse();
    }

    @Test
    void a_hash_is_the_same_for_the_same_words_and_purpose_only() {
        assertThat(KeyedHash.of("search-term", "amal")).hasSize(64).isEqualTo(KeyedHash.of("search-term", "amal"))
                .isNotEqualTo(KeyedHash.of("search-term", "amel")).isNotEqualTo(KeyedHash.of("other", "amal"));
        assertThat(KeyedHash.of("ab", "c")).isNotEqualTo(KeyedHash.of("a", "bc"));
    }
}
