package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void a_word_has_one_hash_however_it_is_written_and_how_often() {
        assertThat(SearchTerms.hashes("  Amína – AMINA, amina ")).hasSize(1).isEqualTo(SearchTerms.hashes("amina"));
        assertThat(SearchTerms.hashes("amina")).first().asString().matches("[0-9a-f]{16}");
        assertThat(SearchTerms.hashes("أمينة")).hasSize(1).isNotEqualTo(SearchTerms.hashes("amina"));
        assertThat(SearchTerms.hashed("Amina Noor").split(" ")).containsExactly(SearchTerms.hashed("amina"), SearchTerms.hashed("noor"));
    }

    @Test
    void no_word_has_no_hash_and_only_twenty_words_are_kept() {
        assertThat(SearchTerms.hashed(null)).isNull();
        assertThat(SearchTerms.hashed(" – ")).isNull();
        assertThat(SearchTerms.hashes(IntStream.range(0, 30).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")))).hasSize(20).doesNotHaveDuplicates();
    }
}
