package org.homeward.audit;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sealed audit in a database, read by plain JDBC: verifying asks for no server and no other code of Homeward. */
final class DatabaseRecord implements SealedRecord {

    private static final String ROW = Leaf.COLUMNS.stream().map(c -> "r." + c).collect(Collectors.joining(", "));
    private static final String AT_PLACES = "select l.place, l.row_id, l.leaf, " + ROW
            + " from audit_leaf l left join audit_row r on r.id = l.row_id where l.place between ? and ? order by l.place";
    /** Seals; each has at most 2,000 rows. */
    private static final int AT_ONCE = 20;
    private static final int MOMENT = Leaf.COLUMNS.indexOf("at");
    private static final int BEFORE_COLUMNS = 4;

    private final Connection connection;

    DatabaseRecord(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row of an answer. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public List<Seal> seals(long afterNumber, int most) {
        return read("select seal_number, first_place, rows_sealed, root, head, signature, sealed_at from audit_seal where seal_number > ? order by seal_number fetch first "
                + most + " rows only", r -> new Seal(r.getLong(1), r.getLong(2), r.getInt(3), r.getBytes(4), r.getBytes(5), r.getBytes(6), moment(r, 7)), afterNumber);
    }

    @Override
    public List<Place> places(long first, long last) {
        return read(AT_PLACES, r -> new Place(r.getLong(1), r.getString(2), r.getBytes(3), found(r)), first, last);
    }

    private static byte[] found(ResultSet row) throws SQLException {
        return SealedRecord.hash(values(row));
    }

    private static Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[Leaf.COLUMNS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == MOMENT ? moment(row, BEFORE_COLUMNS + i) : row.getString(BEFORE_COLUMNS + i);
        }
        return values;
    }

    /** Writes everything that is sealed, a seal after the other, into a file that {@link FileRecord} reads. */
    void copy(Writer out) throws IOException {
        List<Seal> some = seals(0, AT_ONCE);
        while (!some.isEmpty()) {
            List<Sealed> rows = read(AT_PLACES, r -> new Sealed(r.getLong(1), r.getBytes(3), values(r)), some.get(0).firstPlace(), some.get(some.size() - 1).lastPlace());
            int next = 0;
            for (Seal seal : some) {
                FileRecord.write(seal, out);
                for (; next < rows.size() && rows.get(next).place() <= seal.lastPlace(); next++) {
                    FileRecord.write(rows.get(next).place(), rows.get(next).leaf(), rows.get(next).values(), out);
                }
            }
            some = seals(some.get(some.size() - 1).number(), AT_ONCE);
        }
    }

    /** A row with its values. */
    private record Sealed(long place, byte[] leaf, Object[] values) {
    }

    @Override
    public List<String> unsealed(Instant before) {
        return read("select r.id from audit_row r where r.id < ? and not exists (select 1 from audit_leaf l where l.row_id = r.id) order by r.id fetch first 100 rows only",
                r -> r.getString(1), new UUID(before.toEpochMilli() << 16, 0));
    }

    @Override
    public long rows() {
        return read("select count(*) from audit_row", r -> r.getLong(1)).get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private <T> List<T> read(String sql, Reader<T> reader, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> all = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    all.add(reader.read(result));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be read: " + e.getMessage(), e);
        }
    }
}
