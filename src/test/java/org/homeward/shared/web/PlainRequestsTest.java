package org.homeward.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/casefile/case", "/assets/homeward.css", "/assets/", "/jakarta.faces.resource/a-b_c.1.js"})
    void the_addresses_of_pages_and_their_parts_are_plain(String path) {
        assertThat(PlainRequests.isAddress(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "casefile", "//", "/a//b", "/../a", "/a/../b", "/a/./b", "/.git", "/%41", "/a;b", "/a b", "/home/my-day.xhtml", "/سلام"})
    void every_other_way_of_writing_an_address_is_nobodys(String path) {
        assertThat(PlainRequests.isAddress(path)).isFalse();
    }

    @Test
    void the_longest_address_a_server_takes_is_looked_at_in_little_room() throws InterruptedException {
        boolean[] plain = {false, true};
        Thread narrow = new Thread(null, () -> {
            plain[0] = PlainRequests.isAddress("/a".repeat(4_000));
            plain[1] = PlainRequests.isAddress("/a".repeat(4_000) + "%");
        }, "narrow", 256 * 1024);
        narrow.start();
        narrow.join();
        assertThat(plain).containsExactly(true, false);
    }
}
