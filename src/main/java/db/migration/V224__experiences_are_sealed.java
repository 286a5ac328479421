package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.homeward.keys.KeyClass;
import org.homeward.keys.SealedText;

/** Moves what people told of what they lived through, which earlier versions kept in plain text, into the clinical record. What was entered in error does not follow. */
public class V224__experiences_are_sealed extends BaseJavaMigration {

    private static final String TABLE = "experience";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement select = connection.prepareStatement("select id, words from own_account where topic = 'experiences' and in_error_reason is null");
                ResultSet rows = select.executeQuery();
                PreparedStatement insert = connection.prepareStatement("insert into " + TABLE + " (id, version, case_id, told_on, spoken, interpreter, present, kinds, words,"
                        + " written_by, written_at) select id, version, case_id, given_on, language_used, case when interpreter then 'professional' else 'none' end, '', ?, ?,"
                        + " recorded_by, recorded_at from own_account where id = ?")) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                insert.setString(1, SealedText.stored(TABLE, "kinds", KeyClass.CLINICAL, id, ""));
                insert.setString(2, SealedText.stored(TABLE, "words", KeyClass.CLINICAL, id, rows.getString(2)));
                insert.setObject(3, id);
                insert.executeUpdate();
            }
        }
    }
}
