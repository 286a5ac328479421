package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.homeward.keys.Signing;
import org.junit.jupiter.api.Test;

class SealedHeadTest {

    private static final byte[] HEAD = {1, 2, (byte) 0xff};

    private static SealedHead head() {
        return new SealedHead(7, 300, HEAD, Signing.sign(HEAD), Instant.parse("2026-03-02T12:00:00.123456Z"), Signing.publicKey());
    }

    @Test
    void what_is_written_down_is_read_again_as_it_was() {
        SealedHead read = SealedHead.read(head().text()).orElseThrow();
        assertThat(read.number()).isEqualTo(7);
        assertThat(read.rows()).isEqualTo(300);
        assertThat(read.sealedAt()).isEqualTo(Instant.parse("2026-03-02T12:00:00.123456Z"));
        assertThat(read.shown()).isEqualTo("0102ff");
        assertThat(read.isSigned()).isTrue();
        assertThat(read.text()).isEqualTo(head().text());
    }

    @Test
    void a_head_with_another_number_in_it_is_not_signed() {
        SealedHead read = SealedHead.read(head().text().replace("0102ff", "0102fe")).orElseThrow();
        assertThat(read.isSigned()).isFalse();
    }

    @Test
    void what_is_no_head_is_not_read() {
        assertThat(SealedHead.read("")).isEmpty();
        assertThat(SealedHead.read("Dear Noor\n")).isEmpty();
        assertThat(SealedHead.read(head().text().replace("rows=300", "rows=many"))).isEmpty();
        assertThat(SealedHead.read(head().text().replace("sealed-at=2026", "sealed-at=soon"))).isEmpty();
    }
}
