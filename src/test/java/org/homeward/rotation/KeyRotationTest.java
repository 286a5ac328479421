package org.homeward.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeward.keys.SealedColumns.Position;
import org.homeward.keys.SealedColumns.Stretch;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Position HERE = new Position("draft.content", new UUID(1, 1));

    @Test
    void how_far_it_is_is_told_of_a_hundred_which_it_reaches_only_at_the_end() {
        KeyRotation rotation = new KeyRotation(200, NOON);
        assertThat(rotation.getBegunAt()).isEqualTo(NOON);
        assertThat(rotation.getPercent()).isZero();
        rotation.went(new Stretch(Optional.of(HERE), 50, 1));
        assertThat(rotation.getPercent()).isEqualTo(25);
        rotation.went(new Stretch(Optional.empty(), 250, 0));
        assertThat(rotation.getPercent()).as("more came in meanwhile").isEqualTo(99);
        assertThat(rotation.position()).isEqualTo(HERE);
        assertThat(rotation.getBroken()).isEqualTo(1);
        assertThat(rotation.getFinishedAt()).isEmpty();
        rotation.finish(NOON.plusSeconds(9));
        assertThat(rotation.getPercent()).isEqualTo(100);
        assertThat(rotation.getFinishedAt()).contains(NOON.plusSeconds(9));
        assertThat(new KeyRotation(0, NOON).getPercent()).as("nothing is sealed yet").isEqualTo(100);
    }

    @Test
    void once_more_from_the_beginning_forgets_how_far_it_was() {
        KeyRotation rotation = new KeyRotation(200, NOON);
        rotation.went(new Stretch(Optional.of(HERE), 50, 1));
        rotation.again();
        assertThat(rotation.getPercent() + rotation.getBroken()).isZero();
        assertThat(rotation.position()).isEqualTo(Position.START);
    }
}
