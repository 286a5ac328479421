package org.homeward.rotation;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeward.keys.SealedColumns.Position;
import org.homeward.keys.SealedColumns.Stretch;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.Stays;

/** One change of keys: begins with new keys, goes through all sealed values, ends when each was looked at. Goes on where it stopped after a restart. */
@jakarta.persistence.Entity
@Stays("how far a change of keys is")
@Table(name = "key_rotation")
public class KeyRotation extends Entity {

    @Column(name = "begun_at", nullable = false)
    @Holds(C0) private Instant begunAt;

    @Column(name = "finished_at")
    @Holds(C0) private Instant finishedAt;

    /** How many values there were at the beginning. */
    @Column(name = "all_values", nullable = false)
    @Holds(C0) private long all;

    @Column(name = "looked_at", nullable = false)
    @Holds(C0) private long looked;

    /** How many values do not open and keep their old key. */
    @Column(nullable = false)
    @Holds(C0) private long broken;

    @Column(name = "at_column", nullable = false)
    @Holds(C0) private String column = Position.START.column();

    @Column(name = "at_row", nullable = false)
    @Holds(C0) private UUID row = Position.START.row();

    protected KeyRotation() {
    }

    KeyRotation(long all, Instant now) {
        super(Ids.next());
        this.all = all;
        this.begunAt = now;
    }

    Position position() {
        return new Position(column, row);
    }

    void went(Stretch stretch) {
        looked += stretch.looked();
        broken += stretch.broken();
        stretch.next().ifPresent(this::at);
    }

    /** Somebody was faster at some rows: once more from the beginning. */
    void again() {
        looked = 0;
        broken = 0;
        at(Position.START);
    }

    private void at(Position position) {
        column = position.column();
        row = position.row();
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Of a hundred; what came in since the beginning counts too. */
    public long getPercent() {
        return isFinished() || all == 0 ? 100 : Math.min(99, looked * 100 / all);
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Optional<Instant> getFinishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public long getBroken() {
        return broken;
    }
}
