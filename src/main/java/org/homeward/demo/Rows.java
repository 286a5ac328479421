package org.homeward.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows on their way into the database, sent together; a table that was met first is filled first, so parents are added before children. */
final class Rows {

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param columns names with commas between, as many as values */
    void add(String table, String columns, Object... values) throws SQLException {
        String sql = "insert into " + table + " (" + columns + ") values (?" + ", ?".repeat(values.length - 1) + ")";
        PreparedStatement insert = inserts.get(sql);
        if (insert == null) {
            insert = connection.prepareStatement(sql);
            inserts.put(sql, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    void send() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        connection.commit();
    }
}
