package org.homeward.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Where a sealed audit is read from to verify it: a database, or a file that was taken out of one. */
interface SealedRecord extends AutoCloseable {

    @Override
    void close() throws SQLException;

    /** A seal as it stands there. */
    record Seal(long number, long firstPlace, int rows, byte[] root, byte[] head, byte[] signature, Instant sealedAt) {

        long lastPlace() {
            return firstPlace + rows - 1;
        }
    }

    /**
     * A row at its place.
     *
     * @param row    its id; null when it is gone and nothing else names it
     * @param sealed the hash that was sealed
     * @param found  the hash of the row as it stands there now, or null when it is gone
     */
    record Place(long place, String row, byte[] sealed, byte[] found) {
    }

    /** The hash of a row by its values as they stand there, or null when it is gone. */
    static byte[] hash(Object[] values) {
        return values[0] == null ? null : Leaf.of(values);
    }

    /** The next seals by their numbers. */
    List<Seal> seals(long afterNumber, int most);

    /** What stands at these places, in order; places that nothing holds are missing. */
    List<Place> places(long first, long last);

    /** Ids of rows that no seal holds, of those written before that moment. At most a hundred. */
    List<String> unsealed(Instant before);

    /** How many rows there are, sealed or not. */
    long rows();
}
