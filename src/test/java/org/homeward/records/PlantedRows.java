package org.homeward.records;

import static org.homeward.shared.World.the;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.DataClass;
import org.homeward.shared.Holds;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;

/**
 * A row in every table that, as the database itself says, hangs on a case, a person or a household, with a canary in every
 * text that is not to outlive the case. A new table is planted by itself.
 */
final class PlantedRows {

    static final String CANARY = "qanaari";

    private final Connection connection;
    private final DatabaseMetaData data;
    /** Of each planted table the id of its row; of the tables that were there the one that others point to. */
    private final Map<String, UUID> rows = new HashMap<>();
    private final Set<String> plain = new HashSet<>();

    private PlantedRows(Connection connection, UUID caseId) throws SQLException {
        this.connection = connection;
        this.data = connection.getMetaData();
        rows.put("case_file", caseId);
        rows.put("person", id("select cast(person_id as varchar(36)) from case_file where id = '" + caseId + "'"));
        rows.put("household", id("select cast(household_id as varchar(36)) from household_member where person_id = '" + rows.get("person") + "'"));
        rows.put("user_account", id("select cast(id as varchar(36)) from user_account where user_name = 'admin2'"));
        rows.put("team", id("select cast(min(cast(id as varchar(36))) as varchar(36)) from team"));
    }

    /** @return the tables planted in */
    static Set<String> of(UUID caseId) throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            return new PlantedRows(connection, caseId).plant();
        }
    }

    private static UUID id(String sql) {
        return UUID.fromString(World.sql(sql).get(0).toString());
    }

    private Set<String> plant() throws SQLException {
        for (EntityType<?> entity : World.as("worker", () -> the(Traces.class).entities())) {
            String table = entity.getJavaType().getAnnotation(Table.class).name();
            entity.getSingularAttributes().stream().filter(a -> (Traces.stays(entity) || entity.getJavaType() == CaseFile.class) && heldIn(Traces.field(a)) == DataClass.C0)
                    .forEach(a -> plain.add(table + "." + column(Traces.field(a))));
            if (rows.containsKey(table)) {
                for (var a : entity.getSingularAttributes()) {
                    if (heldIn(Traces.field(a)) != DataClass.C0 && a.getJavaType() == String.class) {
                        run("update " + table + " set " + column(Traces.field(a)) + " = '" + CANARY + "' where id = '" + rows.get(table) + "'");
                    }
                }
            }
        }
        Set<String> planted = new TreeSet<>();
        List<String> left = new ArrayList<>(tables());
        left.removeAll(rows.keySet());
        for (boolean more = true; more;) {
            more = false;
            for (String table : List.copyOf(left)) {
                Map<String, String> parents = parents(table);
                if (hangsOnACase(parents) && parents.values().stream().allMatch(parent -> parent.equals(table) || rows.containsKey(parent))) {
                    insert(table, parents);
                    left.remove(table);
                    planted.add(table);
                    more = true;
                }
            }
        }
        return planted;
    }

    private boolean hangsOnACase(Map<String, String> parents) {
        return parents.values().stream().anyMatch(parent -> rows.containsKey(parent) && !Set.of("user_account", "team").contains(parent));
    }

    private static DataClass heldIn(Field field) {
        return field.getAnnotation(Holds.class).value();
    }

    private static String column(Field field) {
        return field.isAnnotationPresent(JoinColumn.class) ? field.getAnnotation(JoinColumn.class).name()
                : field.isAnnotationPresent(Column.class) && !field.getAnnotation(Column.class).name().isEmpty() ? field.getAnnotation(Column.class).name() : field.getName().toLowerCase(Locale.ROOT);
    }

    private List<String> tables() throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet names = data.getTables(null, schema(), "%", null)) {
            while (names.next()) {
                if (names.getString("TABLE_TYPE").contains("TABLE")) {
                    all.add(names.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return all;
    }

    /** Which table each of its columns points to. */
    private Map<String, String> parents(String table) throws SQLException {
        Map<String, String> all = new HashMap<>();
        try (ResultSet keys = data.getImportedKeys(null, schema(), stored(table))) {
            while (keys.next()) {
                all.put(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT), keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }

    private void insert(String table, Map<String, String> parents) throws SQLException {
        UUID row = UUID.randomUUID();
        Map<String, Object> values = new LinkedHashMap<>();
        try (ResultSet columns = data.getColumns(null, schema(), stored(table), "%")) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                values.put(column, column.equals("id") ? row : parents.containsKey(column) ? rows.get(parents.get(column)) : value(table + "." + column, columns));
            }
        }
        if (parents.containsValue(table)) {
            parents.entrySet().stream().filter(e -> e.getValue().equals(table)).forEach(e -> values.put(e.getKey(), row));
        }
        String sql = "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (" + "?, ".repeat(values.size() - 1) + "?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : values.values()) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
        rows.put(table, row);
    }

    private Object value(String column, ResultSet is) throws SQLException {
        int size = is.getInt("COLUMN_SIZE");
        return switch (is.getInt("DATA_TYPE")) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> {
                String text = plain.contains(column) ? "plain" : CANARY;
                yield size > 0 && size < text.length() ? text.substring(0, size) : text;
            }
            case Types.DATE -> java.sql.Date.valueOf("2020-01-01");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Timestamp.valueOf("2020-01-01 00:00:00");
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> 0;
            case Types.VARBINARY, Types.BINARY, Types.BLOB -> is.getString("TYPE_NAME").equalsIgnoreCase("uuid") ? UUID.randomUUID() : new byte[16];
            default -> UUID.randomUUID();
        };
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String schema() {
        return TestDatabase.POSTGRESQL ? "public" : "PUBLIC";
    }

    private static String stored(String table) {
        return TestDatabase.POSTGRESQL ? table : table.toUpperCase(Locale.ROOT);
    }
}
