package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.EarlierDatabase;
import org.homeward.shared.Ids;
import org.junit.jupiter.api.Test;

/** Somebody brings a database of the time when needs did not come due again by themselves. */
class AssessedBeforeTest {

    private final EarlierDatabase database = new EarlierDatabase();

    @Test
    void who_was_assessed_then_is_looked_at_again_once_and_by_the_clock_of_their_age() throws SQLException {
        database.migrate("262");
        try (Connection connection = database.connect(); Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            UUID adult = aCase(sql, "ADULT_RETURNEE", "ACTIVE");
            assessed(sql, adult, "timestamp with time zone '2025-01-10 12:00:00+00'");
            assessed(sql, adult, "timestamp with time zone '2025-06-01 12:00:00+00'");
            assessed(sql, adult, "null");
            UUID child = aCase(sql, "CHILD", "ON_HOLD");
            assessed(sql, child, "timestamp with time zone '2025-06-01 12:00:00+00'");
            assessed(sql, aCase(sql, "SPOUSE", "CLOSED"), "timestamp with time zone '2025-06-01 12:00:00+00'");
            UUID known = aCase(sql, "SPOUSE", "ACTIVE");
            assessed(sql, known, "timestamp with time zone '2025-06-01 12:00:00+00'");
            sql.execute("insert into task (id, version, case_id, kind, about_id, path, due_at, opened_at) values (random_uuid(), 1, '" + known
                    + "', 'needs-again', '" + known + "', '/', now(), now())");
            database.migrate("280");
            assertThat(tasks(sql)).containsExactly("CHILD child-needs-again 2025-08-31 /assessment/assessments?case=" + child,
                    "ADULT_RETURNEE needs-again 2025-11-30 /assessment/assessments?case=" + adult);
        }
    }

    private static UUID aCase(Statement sql, String track, String stage) throws SQLException {
        UUID id = Ids.next();
        sql.execute("insert into case_file (id, version, case_number, person_id, track, stage, referred_on, referral_source, referral_reason, legal_basis, opened_at) values ('"
                + id + "', 1, '" + id.toString().substring(19) + "', random_uuid(), '" + track + "', '" + stage + "', current_date, 's', 'r', 'l', now())");
        return id;
    }

    private static void assessed(Statement sql, UUID file, String completed) throws SQLException {
        sql.execute("insert into needs_assessment (id, version, case_id, begun_by, begun_at, completed_at) values ('" + Ids.next() + "', 1, '" + file
                + "', random_uuid(), now(), " + completed + ")");
    }

    private static List<String> tasks(Statement sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select c.track || ' ' || t.kind || ' ' || cast(t.due_at at time zone 'UTC' as date) || ' ' || t.path"
                + " from task t join case_file c on c.id = t.case_id where t.path <> '/' order by t.due_at")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
