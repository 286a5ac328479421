package org.homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%0", "\t=1", "\r\n=1", "\u0000=1", "\uFEFF=1", "\u200B=1", "\u200F=1", "\u202E=1",
        "\u00A0=1", " \n \u2066@x", "＝1", "＠x"})
    void what_a_spreadsheet_could_take_for_a_formula_is_text(String cell) {
        assertThat(Csv.cell(cell)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "أمينة", "Амина", "HW-2026-000123-K", "2026-03-02", "a=b", ""})
    void ordinary_text_stays_as_it_is(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo('"' + cell + '"');
    }

    @Test
    void quotes_commas_and_line_ends_stay_inside_their_cell() {
        StringWriter out = new StringWriter();
        new Csv(out).row("a \"quoted\" word", "one, two\nthree", null);
        assertThat(out).hasToString("\uFEFF\"a \"\"quoted\"\" word\",\"one, two\nthree\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n=1+1", "a\r\n+1", "a\n\u200B@x", "a\u2028-1", "a\u0085|x", "\n\n%1"})
    void no_line_inside_a_cell_is_a_formula_either(String cell) {
        assertThat(Csv.cell(cell).split("[\\r\\n\\u0085\\u2028\\u2029]+")).noneMatch(line -> line.matches("\"?[\\p{Cf}\\s]*[=+\\-@|%].*"));
    }

    @Test
    void no_random_text_ever_begins_with_a_sign_of_a_formula() {
        Random random = new Random(42);
        String alphabet = "=+-@|%\t\r\n \u0000\u200B\u202E\uFEFF\"',ab";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (String line : Csv.cell(text).substring(1).split("[\\r\\n]")) {
                String first = line.replaceAll("^[\\p{Cntrl}\\p{Cf}\\s]+", "");
                assertThat(first).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@").doesNotStartWith("|").doesNotStartWith("%");
            }
        }
    }
}
