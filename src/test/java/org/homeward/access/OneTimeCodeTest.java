package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows for SHA-1; of their eight digits the last six. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void the_vectors_of_the_rfc_hold(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_code_is_good_one_step_early_and_late_and_no_more() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = OneTimeCode.step(now);
        for (long off = -3; off <= 3; off++) {
            assertThat(OneTimeCode.stepOf(OneTimeCode.at(SECRET, step + off), SECRET, 0, now).isPresent()).as("step " + off).isEqualTo(Math.abs(off) <= 1);
        }
        assertThat(OneTimeCode.stepOf(" 005 924 ", SECRET, 0, now)).hasValue(step);
        assertThat(OneTimeCode.stepOf("005924", SECRET, step, now)).as("used already").isEmpty();
        for (String wrong : new String[] {null, "", "5924", "0059240", "٠٠٥٩٢٤"}) {
            assertThat(OneTimeCode.stepOf(wrong, SECRET, 0, now)).as(wrong).isEmpty();
        }
    }

    /** RFC 4648, section 10, without its padding: our secrets need none. */
    @ParameterizedTest
    @CsvSource({"fooba,MZXW6YTB", "12345678901234567890,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    void a_secret_as_text_is_what_apps_read(String bytes, String text) {
        assertThat(OneTimeCode.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
