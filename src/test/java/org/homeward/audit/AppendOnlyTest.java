package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.shared.DatabaseMigration;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.TestDatabase;
import org.junit.jupiter.api.Tag;

class AppendOnlyTest {

    private static final String[] TABLES = {"audit_row", "audit_leaf", "audit_seal"};

    private static void aSealedRow() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> the(OpeningACase.class).open(id));
        the(SealingTheAudit.class).seal();
    }

    private static String any(String table) {
        return table.equals("audit_row") ? "act = 'nothing'" : table.equals("audit_leaf") ? "place = 7" : "rows_sealed = 7";
    }

    @DatabaseTest
    void even_the_owner_of_the_tables_cannot_change_or_delete_what_was_done() throws SQLException {
        aSealedRow();
        try (Connection owner = TestDatabase.connect(); Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                assertThatThrownBy(() -> statement.executeUpdate("update " + table + " set " + any(table))).hasStackTraceContaining("the audit is append-only");
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table)).hasStackTraceContaining("the audit is append-only");
            }
        }
    }

    @DatabaseTest
    @Tag("postgresql")
    void the_applications_role_adds_to_the_audit_and_reads_it_and_is_refused_everything_else() throws SQLException {
        aSealedRow();
        try (Connection owner = TestDatabase.connect(); Statement statement = owner.createStatement()) {
            statement.execute("create role \"homeward app\" login");
            DatabaseMigration.grant(owner, "homeward app");
            DatabaseMigration.grant(owner, "homeward app"); // at every start
        }
        try (Connection app = DriverManager.getConnection(TestDatabase.URL.replace("user=postgres", "user=homeward%20app")); Statement statement = app.createStatement()) {
            statement.execute("insert into audit_row (id, at, act, outcome) values ('01900000-0000-7000-8000-000000000000', current_timestamp, 'Test.act', 'DONE')");
            assertThat(statement.executeQuery("select 1 from audit_row where act = 'Test.act'").next()).isTrue();
            assertThatCode(() -> statement.execute("update user_account set active = true")).doesNotThrowAnyException();
            for (String table : TABLES) {
                for (String attempt : new String[] {"update " + table + " set " + any(table), "delete from " + table, "truncate " + table, "drop table " + table,
                    "alter table " + table + " disable trigger all", "create trigger t before insert on " + table + " for each row execute function audit_is_append_only()"}) {
                    assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).hasMessageMatching("(?s).*(permission denied|must be owner).*");
                }
            }
            assertThatThrownBy(() -> statement.execute("set session_replication_role = replica")).hasMessageContaining("permission denied");
        } finally {
            try (Connection owner = TestDatabase.connect(); Statement statement = owner.createStatement()) {
                statement.execute("drop owned by \"homeward app\"");
                statement.execute("drop role \"homeward app\"");
            }
        }
    }
}
