package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.homeward.shared.Ids;
import org.junit.jupiter.api.Test;

/** Somebody brings a database of an earlier version, with everything in plain text. */
class SealingWhatWasPlainTest {

    private static final String URL = "jdbc:h2:mem:earlier;DB_CLOSE_DELAY=-1";

    private static void migrate(String target) {
        Flyway.configure().dataSource(URL, "sa", "").locations("classpath:db/migration").target(target).load().migrate();
    }

    @Test
    void what_stood_there_in_plain_text_is_sealed_and_opens_as_it_was() throws SQLException {
        UUID result = Ids.next();
        UUID note = Ids.next();
        UUID draft = Ids.next();
        migrate("96");
        try (Connection connection = DriverManager.getConnection(URL, "sa", ""); Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            sql.execute("insert into clinical_note values ('" + note + "', 1, random_uuid(), 'words of then', random_uuid(), now())");
            sql.execute("insert into draft (id, version, user_id, draft_key, saved_at, content) values ('" + draft + "', 1, random_uuid(), 'k', now(), '{}')");
            sql.execute("insert into questionnaire_result values ('" + result + "', 1, random_uuid(), 'phq-9', '1', 'PHQ-9', current_date, 'ar', 'none', '', 'self', null, false, random_uuid(), now())");
            sql.execute("insert into answered_item values (random_uuid(), 1, '" + result + "', 1, 'sleep', 'Sleep', null, null)");
            sql.execute("insert into answered_item values (random_uuid(), 1, '" + result + "', 0, 'joy', 'Joy', 2, 'Often')");
            sql.execute("insert into scale_result values (random_uuid(), 1, '" + result + "', 0, 'total', 'All', 2, 27, 'minimal', 10)");
        }
        migrate("102");
        try (Connection connection = DriverManager.getConnection(URL, "sa", ""); Statement sql = connection.createStatement()) {
            assertThat(opened(sql, new Place("clinical_note", "words", KeyClass.CLINICAL), note)).isEqualTo("words of then");
            assertThat(opened(sql, new Place("draft", "content", KeyClass.SEALED), draft)).isEqualTo("{}");
            assertThat(JsonParser.parseString(opened(sql, new Place("questionnaire_result", "sheet", KeyClass.CLINICAL), result)))
                    .isEqualTo(JsonParser.parseString("""
                            {"instrument": "phq-9", "version": "1", "title": "PHQ-9", "pattern": null,
                             "items": [{"item": "joy", "label": "Joy", "points": 2, "words": "Often"}, {"item": "sleep", "label": "Sleep"}],
                             "scales": [{"scale": "total", "label": "All", "points": 2, "highest": 27, "band": "minimal", "cut": 10}]}"""));
        }
    }

    private static String opened(Statement sql, Place place, UUID row) throws SQLException {
        try (ResultSet found = sql.executeQuery("select " + place.column() + " from " + place.table() + " where id = '" + row + "'")) {
            found.next();
            assertThat(found.getString(1)).matches("[0-9a-f]{8}\\.[A-Za-z0-9+/]+");
            return SealedText.open(place, row, new SealedText(found.getString(1)));
        }
    }
}
