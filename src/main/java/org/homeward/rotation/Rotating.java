package org.homeward.rotation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.keys.KeyFile;
import org.homeward.keys.Keys;
import org.homeward.keys.SealedColumns;
import org.homeward.shared.Refusals;

/** An administrator sees which keys there are, begins a change of keys and in the end throws the old ones away. Nobody sees a key. */
@UseCase
public class Rotating {

    @Inject
    private SealedColumns columns;
    @Inject
    private KeyRotations rotations;
    @Inject
    private Clock clock;

    /** A key and how many values it seals. */
    public record Line(KeyFile.Known key, long values) {
    }

    /**
     * How things stand.
     *
     * @param last the last change of keys, or empty
     */
    public record State(List<Line> lines, Optional<KeyRotation> last) {

        public boolean isRotating() {
            return last.isPresent() && !last.get().isFinished();
        }

        /** Whether there are old keys and nothing is sealed with them. */
        public boolean canRetire() {
            return !isRotating() && hasOld() && lines.stream().allMatch(line -> line.key().primary() || line.values() == 0);
        }

        public boolean hasOld() {
            return lines.stream().anyMatch(line -> !line.key().primary());
        }
    }

    @Allowed(value = Permission.MANAGE_KEYS, audit = false)
    public State state() {
        Map<Integer, Long> uses = columns.uses();
        return new State(Keys.known().stream().map(key -> new Line(key, uses.getOrDefault(key.id(), 0L))).toList(), rotations.last());
    }

    /** New keys for new values from this moment; the old values follow by and by. */
    @Fresh
    @Allowed(Permission.MANAGE_KEYS)
    public KeyRotation begin() {
        new Refusals().when(state().isRotating(), "", "rotation.keys.rotating-already").orElseGoOn();
        KeyRotation rotation = new KeyRotation(columns.uses().values().stream().mapToLong(Long::longValue).sum(), clock.instant());
        rotations.add(rotation);
        Keys.renew(clock.instant());
        return rotation;
    }

    /** Throws the old keys away. Copies of the database from before need the key file from before. */
    @Fresh
    @Allowed(Permission.MANAGE_KEYS)
    public void retire() {
        new Refusals().when(!state().canRetire(), "", "rotation.keys.still-used").orElseGoOn();
        Keys.retireOld(clock.instant());
    }
}
