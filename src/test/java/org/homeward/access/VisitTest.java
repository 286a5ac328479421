package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    private static String network(String address) {
        return new Visit(address, null, null).network();
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:0:0:1:2:3:4,2001:db8::9:8:7:6", "2001:db8::1,2001:DB8:0:0:ffff::", "2001:db8:1:2::1,2001:db8:1:2:9::", "::ffff:203.0.113.9,203.0.113.9"})
    void what_one_subscriber_has_is_one_network_however_it_is_written(String one, String other) {
        assertThat(network(one)).isEqualTo(network(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:0:1::1,2001:db8:0:2::1", "203.0.113.9,203.0.113.8", "2001:db8::1,2001:db9::1", "::1,203.0.113.9"})
    void what_two_subscribers_have_is_not(String one, String other) {
        assertThat(network(one)).isNotEqualTo(network(other));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9", "the session 0123456789ab", "not:an:address", "1::2::3", ".:1"})
    void what_is_no_such_address_stays_as_it_is(String text) {
        assertThat(network(text)).isEqualTo(text);
    }

    @Test
    void what_a_browser_calls_itself_is_kept_up_to_200_characters() {
        assertThat(new Visit("", null, null).browser()).isEmpty();
        assertThat(new Visit("", "x".repeat(200), null).browser()).hasSize(200);
        assertThat(new Visit("", "x".repeat(201), null).browser()).hasSize(200);
        assertThat(Visit.newDevice()).hasSizeGreaterThan(40).isNotEqualTo(Visit.newDevice());
    }
}
