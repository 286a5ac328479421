package org.homeward.sealednotes;

import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;

/** Sealed notes and requests to unseal that a test starts from, and what stands in the database. */
final class SealedNoteFixture {

    static final List<String> EVERYBODY = List.of("worker", "worker2", "worker3", "supervisor", "supervisor2", "supervisor3", "clinician", "children",
            "programme", "admin", "officer");
    static final List<String> KINDS = List.of("informant", "threat", "child-disclosure", "witness");
    static final String REASON = "Somebody may be hurt before tomorrow.";
    static final String DECISION = "The reason holds; allowed for a day.";

    private SealedNoteFixture() {
    }

    static void write(String user, UUID caseId, String kind, String words) {
        as(user, () -> the(WritingASealedNote.class).write(caseId, kind, words));
    }

    static List<String> own(String user, UUID caseId) {
        return words(as(user, () -> the(ReadingSealedNotes.class).own(caseId)));
    }

    static List<String> disclosures(String user, UUID caseId) {
        return words(as(user, () -> the(ReadingSealedNotes.class).disclosuresToOthers(caseId)));
    }

    static List<String> unsealed(Instant moment, String user, UUID caseId) {
        return words(at(moment, user, () -> the(ReadingSealedNotes.class).unsealed(caseId)).notes());
    }

    private static List<String> words(List<SealedNote> notes) {
        return notes.stream().map(SealedNote::getWords).toList();
    }

    static UUID ask(String user, UUID caseId) {
        return as(user, () -> the(AskingToUnseal.class).ask(caseId, "immediate-danger", REASON)).getId();
    }

    static void decide(String user, UUID unsealing, boolean allow) {
        as(user, () -> the(DecidingOnUnsealing.class).decide(unsealing, allow, DECISION));
    }

    static Unsealing.State state(Instant moment, UUID unsealing) {
        return at(moment, "officer", () -> the(DecidingOnUnsealing.class).read(unsealing).stateAt(moment));
    }

    static long count(String query) {
        return ((Number) World.sql(query).get(0)).longValue();
    }

    /** What stands in each table, as text: a dump of the database. */
    static Map<String, String> dump() {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = TestDatabase.connect(); Statement statement = connection.createStatement()) {
            try (ResultSet names = statement.executeQuery("select lower(table_name) from information_schema.tables"
                    + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE' and lower(table_name) not like 'flyway%'")) {
                while (names.next()) {
                    tables.put(names.getString(1), "");
                }
            }
            for (String table : tables.keySet()) {
                tables.put(table, rows(statement, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static String rows(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from " + table + " order by 1")) {
            StringBuilder text = new StringBuilder();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                text.append(IntStream.rangeClosed(1, columns).mapToObj(i -> cell(rows, i)).collect(Collectors.joining("|"))).append('\n');
            }
            return text.toString();
        }
    }

    private static String cell(ResultSet rows, int column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
