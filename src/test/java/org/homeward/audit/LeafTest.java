package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hashes as an outsider reckons them by hand: whoever verifies an audit in ten years needs exactly these. */
class LeafTest {

    private static byte[] sha256(String hex) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(hex));
    }

    private static String field(String name, String value) {
        return hex(name) + hex(value);
    }

    private static String hex(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().toHexDigits(bytes.length) + HexFormat.of().formatHex(bytes);
    }

    private static byte[] leaf(int n) {
        byte[] leaf = new byte[32];
        leaf[0] = (byte) n;
        return leaf;
    }

    private static String joined(byte[] one, byte[] other) {
        return "01" + HexFormat.of().formatHex(one) + HexFormat.of().formatHex(other);
    }

    @Test
    void a_row_is_its_fields_with_names_and_lengths_and_leaves_out_what_has_no_value() throws Exception {
        Object[] values = new Object[Leaf.COLUMNS.size()];
        values[0] = "7";
        values[1] = Instant.ofEpochSecond(1, 2_000);
        values[6] = "Ähre";
        assertThat(Leaf.of(values)).isEqualTo(sha256("00" + field("id", "7") + field("at", "1000002") + field("act", "Ähre")));
    }

    @Test
    void a_tree_joins_two_and_two_and_lifts_who_is_alone() throws Exception {
        List<byte[]> leaves = new ArrayList<>(List.of(leaf(1)));
        assertThat(Leaf.root(leaves)).isEqualTo(leaf(1));
        leaves.add(leaf(2));
        byte[] pair = sha256(joined(leaf(1), leaf(2)));
        assertThat(Leaf.root(leaves)).isEqualTo(pair);
        leaves.add(leaf(3));
        assertThat(Leaf.root(leaves)).isEqualTo(sha256(joined(pair, leaf(3))));
        leaves.add(leaf(4));
        leaves.add(leaf(5));
        byte[] four = sha256(joined(pair, sha256(joined(leaf(3), leaf(4)))));
        assertThat(Leaf.root(leaves)).isEqualTo(sha256(joined(four, leaf(5))));
    }

    @Test
    void a_head_holds_the_head_and_the_signature_before_it_its_number_its_place_its_rows_its_root_and_its_moment() throws Exception {
        assertThat(Leaf.head(new byte[] {1, 2}, new byte[] {3}, 4, 5, 6, leaf(7), Instant.ofEpochSecond(0, 8_000)))
                .isEqualTo(sha256("02" + "00000002" + "0102" + "00000001" + "03" + "0000000000000004" + "0000000000000005" + "00000006"
                        + HexFormat.of().formatHex(leaf(7)) + "0000000000000008"));
    }
}
