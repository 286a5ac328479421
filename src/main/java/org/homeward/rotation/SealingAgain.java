package org.homeward.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.homeward.keys.Keys;
import org.homeward.keys.SealedColumns;
import org.homeward.keys.SealedColumns.Stretch;

/** The work of a change of keys: one stretch of values in each transaction, small enough that nobody waits for it. */
@ApplicationScoped
@Transactional
public class SealingAgain {

    private static final int AT_ONCE = 200;

    @Inject
    private SealedColumns columns;
    @Inject
    private KeyRotations rotations;
    @Inject
    private Clock clock;

    /**
     * Does the next stretch, if a change of keys is under way.
     *
     * @return whether there may be more to do
     */
    public boolean nextStretch() {
        KeyRotation rotation = rotations.last().filter(r -> !r.isFinished()).orElse(null);
        if (rotation == null) {
            return false;
        }
        Stretch stretch = columns.reseal(rotation.position(), AT_ONCE);
        rotation.went(stretch);
        if (stretch.next().isEmpty()) {
            if (withOldKeys() > rotation.getBroken()) {
                rotation.again();
            } else {
                rotation.finish(clock.instant());
            }
        }
        return !rotation.isFinished();
    }

    private long withOldKeys() {
        Map<Integer, Long> uses = columns.uses();
        return Keys.known().stream().filter(key -> !key.primary()).mapToLong(key -> uses.getOrDefault(key.id(), 0L)).sum();
    }
}
