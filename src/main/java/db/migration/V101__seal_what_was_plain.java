package db.migration;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.homeward.keys.KeyClass;
import org.homeward.keys.SealedText;

/** Encrypts what earlier versions kept in plain text: clinical notes, safety steps, drafts, and each answered questionnaire as one sheet. */
public class V101__seal_what_was_plain extends BaseJavaMigration {

    private static final List<String> ITEM = List.of("item", "label", "points", "words");
    private static final List<String> SCALE = List.of("scale", "label", "points", "highest", "band", "cut");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        seal(connection, "clinical_note", "words", KeyClass.CLINICAL);
        seal(connection, "safety_step_taken", "words", KeyClass.CLINICAL);
        seal(connection, "safety_response", "what_was_done", KeyClass.CLINICAL);
        seal(connection, "care_course", "modality", KeyClass.CLINICAL);
        seal(connection, "draft", "content", KeyClass.SEALED);
        write(connection, "questionnaire_result", "sheet", KeyClass.CLINICAL, sheets(connection));
    }

    private static void seal(Connection connection, String table, String column, KeyClass keyClass) throws SQLException {
        Map<UUID, String> plain = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, " + column + " from " + table + " where " + column + " is not null");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                plain.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        write(connection, table, column, keyClass, plain);
    }

    private static void write(Connection connection, String table, String column, KeyClass keyClass, Map<UUID, String> plain) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + table + " set " + column + " = ? where id = ?")) {
            for (Map.Entry<UUID, String> row : plain.entrySet()) {
                update.setString(1, SealedText.stored(table, column, keyClass, row.getKey(), row.getValue()));
                update.setObject(2, row.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static Map<UUID, String> sheets(Connection connection) throws SQLException {
        Map<UUID, JsonArray> items = parts(connection, "answered_item", ITEM);
        Map<UUID, JsonArray> scales = parts(connection, "scale_result", SCALE);
        Map<UUID, String> sheets = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, instrument, instrument_version, title, pattern from questionnaire_result");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                JsonObject sheet = new JsonObject();
                sheet.addProperty("instrument", rows.getString(2));
                sheet.addProperty("version", rows.getString(3));
                sheet.addProperty("title", rows.getString(4));
                sheet.addProperty("pattern", rows.getString(5));
                sheet.add("items", items.getOrDefault(id, new JsonArray()));
                sheet.add("scales", scales.getOrDefault(id, new JsonArray()));
                sheets.put(id, sheet.toString());
            }
        }
        return sheets;
    }

    /** The rows that belong to each result, in their order. */
    private static Map<UUID, JsonArray> parts(Connection connection, String table, List<String> columns) throws SQLException {
        Map<UUID, JsonArray> parts = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select result_id, " + String.join(", ", columns) + " from " + table + " order by result_id, place");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                JsonObject part = new JsonObject();
                for (String column : columns) {
                    Object found = rows.getObject(column);
                    if (found instanceof Number number) {
                        part.addProperty(column, number);
                    } else if (found != null) {
                        part.addProperty(column, found.toString());
                    }
                }
                parts.computeIfAbsent(rows.getObject(1, UUID.class), id -> new JsonArray()).add(part);
            }
        }
        return parts;
    }
}
