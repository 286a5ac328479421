package org.homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.shared.HealthCheck.State;
import org.junit.jupiter.api.Test;

class HealthChecksTest {

    private static final long GIB = 1L << 30;

    @Test
    void a_disk_with_less_than_a_gibibyte_needs_somebody_today_and_with_less_than_five_soon() {
        assertThat(DiskHealth.stateOf(GIB - 1)).isEqualTo(State.ACT);
        assertThat(DiskHealth.stateOf(GIB)).isEqualTo(State.LOOK);
        assertThat(DiskHealth.stateOf(5 * GIB - 1)).isEqualTo(State.LOOK);
        assertThat(DiskHealth.stateOf(5 * GIB)).isEqualTo(State.WELL);
    }

    @Test
    void memory_that_stays_taken_needs_somebody_soon_above_75_and_now_above_90_percent() {
        assertThat(MemoryHealth.stateOf(75)).isEqualTo(State.WELL);
        assertThat(MemoryHealth.stateOf(76)).isEqualTo(State.LOOK);
        assertThat(MemoryHealth.stateOf(90)).isEqualTo(State.LOOK);
        assertThat(MemoryHealth.stateOf(91)).isEqualTo(State.ACT);
    }
}
