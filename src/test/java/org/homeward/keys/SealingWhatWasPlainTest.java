package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.homeward.shared.EarlierDatabase;
import org.homeward.shared.Ids;
import org.junit.jupiter.api.Test;

/** Somebody brings a database of an earlier version, with everything in plain text. */
class SealingWhatWasPlainTest {

    private final EarlierDatabase database = new EarlierDatabase();

    @Test
    void what_stood_there_in_plain_text_is_sealed_and_opens_as_it_was() throws SQLException {
        UUID result = Ids.next();
        UUID note = Ids.next();
        UUID draft = Ids.next();
        database.migrate("96");
        try (Connection connection = database.connect(); Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            sql.execute("insert into clinical_note values ('" + note + "', 1, random_uuid(), 'words of then', random_uuid(), now())");
            sql.execute("insert into draft (id, version, user_id, draft_key, saved_at, content) values ('" + draft + "', 1, random_uuid(), 'k', now(), '{}')");
            sql.execute("insert into questionnaire_result values ('" + result + "', 1, random_uuid(), 'phq-9', '1', 'PHQ-9', current_date, 'ar', 'none', '', 'self', null, false, random_uuid(), now())");
            sql.execute("insert into answered_item values (random_uuid(), 1, '" + result + "', 1, 'sleep', 'Sleep', null, null)");
            sql.execute("insert into answered_item values (random_uuid(), 1, '" + result + "', 0, 'joy', 'Joy', 2, 'Often')");
            sql.execute("insert into scale_result values (random_uuid(), 1, '" + result + "', 0, 'total', 'All', 2, 27, 'minimal', 10)");
        }
        database.migrate("102");
        try (Connection connection = database.connect(); Statement sql = connection.createStatement()) {
            assertThat(opened(sql, new Place("clinical_note", "words", KeyClass.CLINICAL), note)).isEqualTo("words of then");
            assertThat(opened(sql, new Place("draft", "content", KeyClass.SEALED), draft)).isEqualTo("{}");
            assertThat(JsonParser.parseString(opened(sql, new Place("questionnaire_result", "sheet", KeyClass.CLINICAL), result)))
                    .isEqualTo(JsonParser.parseString("""
                            {"instrument": "phq-9", "version": "1", "title": "PHQ-9", "pattern": null,
                             "items": [{"item": "joy", "label": "Joy", "points": 2, "words": "Often"}, {"item": "sleep", "label": "Sleep"}],
                             "scales": [{"scale": "total", "label": "All", "points": 2, "highest": 27, "band": "minimal", "cut": 10}]}"""));
        }
    }

    @Test
    void what_was_told_of_what_somebody_lived_through_moves_sealed_into_the_clinical_record_and_the_rest_into_tellings() throws SQLException {
        UUID lived = Ids.next();
        UUID motives = Ids.next();
        database.migrate("222");
        try (Connection connection = database.connect(); Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            insertAccount(sql, lived, "experiences", "a night without a roof", "null");
            insertAccount(sql, Ids.next(), "experiences", "of another person", "'mistaken'");
            insertAccount(sql, motives, "motives", "to be needed", "null");
        }
        database.migrate("225");
        try (Connection connection = database.connect(); Statement sql = connection.createStatement()) {
            assertThat(opened(sql, new Place("experience", "words", KeyClass.CLINICAL), lived)).isEqualTo("a night without a roof");
            try (ResultSet found = sql.executeQuery("select (select count(*) from experience) || ' ' || p.topic || ' ' || p.words || ' ' || t.interpreter || ' ' || t.note"
                    + " from told_part p join telling t on t.id = p.telling_id")) {
                found.next();
                assertThat(found.getString(1)).isEqualTo("1 MOTIVES to be needed professional kitchen · aunt");
                assertThat(found.next()).isFalse();
            }
        }
    }

    private static void insertAccount(Statement sql, UUID id, String topic, String words, String inError) throws SQLException {
        sql.execute("insert into own_account (id, version, case_id, topic, words, given_on, language_used, interpreter, place, present, recorded_by, recorded_at, in_error_reason) values ('"
                + id + "', 1, random_uuid(), '" + topic + "', '" + words + "', current_date, 'ar', true, 'kitchen', 'aunt', random_uuid(), now(), " + inError + ")");
    }

    private static String opened(Statement sql, Place place, UUID row) throws SQLException {
        try (ResultSet found = sql.executeQuery("select " + place.column() + " from " + place.table() + " where id = '" + row + "'")) {
            found.next();
            assertThat(found.getString(1)).matches("[0-9a-f]{8}\\.[A-Za-z0-9+/]+");
            return SealedText.open(place, row, new SealedText(found.getString(1)));
        }
    }
}
