package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.reporting.PrintingAReport;
import org.homeward.reporting.RedactionLevel;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.TooMuchException;
import org.homeward.shared.World;

class AlertsTest {

    /** As if the worker had opened so many different cases then. */
    private static void opened(int cases, Instant at) throws SQLException {
        did("OpeningACase.open", cases, at);
    }

    private static void did(String act, int times, Instant at) throws SQLException {
        UUID worker = as("worker", () -> the(UserAccounts.class).byName("worker").orElseThrow().getId());
        try (Connection connection = TestDatabase.connect();
                PreparedStatement row = connection.prepareStatement("insert into audit_row (id, at, user_id, act, case_id, outcome) values (?, ?, ?, ?, ?, 'DONE')")) {
            for (int i = 0; i < times; i++) {
                row.setObject(1, Ids.next());
                row.setObject(2, at.atOffset(ZoneOffset.UTC));
                row.setObject(3, worker);
                row.setObject(4, act);
                row.setObject(5, new UUID(7, i));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static List<Alert> alerts(String user) {
        return as(user, () -> the(SettlingAnAlert.class).read(false, 1)).rows();
    }

    private static void open(UUID id) {
        as("worker", () -> the(OpeningACase.class).open(id));
    }

    @DatabaseTest
    void sixty_cases_in_ten_minutes_are_work_and_more_alert_supervisor_and_officer() throws SQLException {
        UUID id = CaseFileFixture.anOpenCase();
        opened(59, NOON.minusSeconds(300));
        opened(80, NOON.minusSeconds(3600));
        open(id);
        assertThat(alerts("officer")).isEmpty();
        open(id);
        assertThat(alerts("officer")).singleElement().satisfies(a -> assertThat(a.getKind()).isEqualTo(Alert.Kind.MANY_CASES_OPENED));
        assertThat(alerts("supervisor")).hasSize(1);
        assertThat(alerts("supervisor3")).as("of another team").isEmpty();
    }

    @DatabaseTest
    void who_passes_the_limit_with_two_cases_in_one_moment_alerts_all_the_same_once_in_a_quarter_of_an_hour() throws SQLException {
        UUID id = CaseFileFixture.anOpenCase();
        opened(61, NOON.minusSeconds(300));
        open(id);
        open(id);
        Alert alert = alerts("officer").get(0);
        assertThat(alert.getTimes()).isEqualTo(1);
        as("officer", () -> the(SettlingAnAlert.class).settle(alert.getId(), "A file check."));
        open(id);
        assertThat(alerts("officer")).isEmpty();
        Instant later = NOON.plusSeconds(900);
        did("OpeningACase.open", 70, later.minusSeconds(60));
        World.at(later, "worker", () -> the(OpeningACase.class).open(id));
        assertThat(alerts("officer")).singleElement().matches(a -> a.getTimes() == 1);
    }

    @DatabaseTest
    void after_two_hundred_no_case_opens_until_a_supervisor_has_settled_it() throws SQLException {
        UUID id = CaseFileFixture.anOpenCase();
        opened(200, NOON.minusSeconds(300));
        assertThatThrownBy(() -> open(id)).isInstanceOf(TooMuchException.class);
        assertThatThrownBy(() -> open(id)).isInstanceOf(TooMuchException.class);
        assertThat(World.sql("select reason from audit_row where outcome = 'DENIED'")).containsExactly("too-much", "too-much");
        Alert alert = alerts("supervisor").get(0);
        assertThat(alert.getKind()).isEqualTo(Alert.Kind.READING_STOPPED);
        as("supervisor", () -> the(SettlingAnAlert.class).settle(alert.getId(), "A file check that I had asked for."));
        open(id);
        assertThat(alerts("supervisor")).isEmpty();
    }

    @DatabaseTest
    void a_stop_lasts_until_it_is_settled_not_until_the_ten_minutes_are_over() throws SQLException {
        UUID id = CaseFileFixture.anOpenCase();
        opened(200, NOON.minusSeconds(300));
        assertThatThrownBy(() -> open(id)).isInstanceOf(TooMuchException.class);
        assertThatThrownBy(() -> World.at(NOON.plusSeconds(7200), "worker", () -> the(OpeningACase.class).open(id))).isInstanceOf(TooMuchException.class);
    }

    private static void search() {
        as("worker", () -> the(ListingCases.class).search(new CaseQuery(Map.of("q", "Nura"))));
    }

    private static void print(UUID id) {
        as("worker", () -> the(PrintingAReport.class).print(id, "case-report", RedactionLevel.L1, "Case conference", Locale.ENGLISH));
    }

    @DatabaseTest
    void searching_is_limited_too() throws SQLException {
        did("ListingCases.search", 119, NOON.minusSeconds(300));
        search();
        assertThat(alerts("officer")).isEmpty();
        search();
        assertThat(alerts("officer")).extracting(Alert::getKind).containsExactly(Alert.Kind.MANY_SEARCHES);
        did("ListingCases.search", 279, NOON.minusSeconds(200));
        assertThatThrownBy(AlertsTest::search).isInstanceOf(TooMuchException.class);
        assertThat(alerts("supervisor")).extracting(Alert::getKind).contains(Alert.Kind.READING_STOPPED);
    }

    @DatabaseTest
    void so_are_prints_and_files_and_who_is_stopped_does_none_of_the_three() throws SQLException {
        UUID id = CaseFileFixture.anOpenCase();
        did("PrintingAReport.print", 30, NOON.minusSeconds(300));
        print(id);
        assertThat(alerts("officer")).extracting(Alert::getKind).containsExactly(Alert.Kind.MUCH_TAKEN_OUT);
        did("PrintingAReport.print", 69, NOON.minusSeconds(200));
        assertThatThrownBy(() -> print(id)).isInstanceOf(TooMuchException.class);
        assertThatThrownBy(() -> open(id)).isInstanceOf(TooMuchException.class);
        assertThatThrownBy(AlertsTest::search).isInstanceOf(TooMuchException.class);
    }

    @DatabaseTest
    void an_alert_is_settled_once_in_words_and_not_by_whom_it_is_about() {
        UUID supervisor = as("supervisor", () -> the(UserAccounts.class).byName("supervisor").orElseThrow().getId());
        as("supervisor", () -> the(Alerts.class).raise(Alert.Kind.MANY_CASES_OPENED, supervisor));
        as("supervisor", () -> the(Alerts.class).raise(Alert.Kind.MANY_CASES_OPENED, supervisor));
        Alert alert = alerts("officer").get(0);
        assertThat(alert.getTimes()).isEqualTo(2);
        assertThatThrownBy(() -> as("supervisor", () -> the(SettlingAnAlert.class).settle(alert.getId(), "Nothing."))).isInstanceOf(RefusedException.class).hasMessageContaining("about-you");
        assertThatThrownBy(() -> as("officer", () -> the(SettlingAnAlert.class).settle(alert.getId(), " "))).isInstanceOf(RefusedException.class).hasMessageContaining("required");
        as("officer", () -> the(SettlingAnAlert.class).settle(alert.getId(), "A handover."));
        assertThatThrownBy(() -> as("officer", () -> the(SettlingAnAlert.class).settle(alert.getId(), "Again."))).isInstanceOf(RefusedException.class).hasMessageContaining("settled-already");
    }

    @DatabaseTest
    void alerts_are_for_supervisors_and_the_officer() {
        for (String user : new String[] {"worker", "clinician", "children", "programme", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> the(SettlingAnAlert.class).read(false, 1))).as(user).isInstanceOf(NotThereException.class);
        }
        UUID worker3 = as("worker3", () -> the(UserAccounts.class).byName("worker3").orElseThrow().getId());
        as("worker3", () -> the(Alerts.class).raise(Alert.Kind.SIGN_INS_SLOWED, worker3));
        UUID alert = alerts("officer").get(0).getId();
        assertThatThrownBy(() -> as("supervisor", () -> the(SettlingAnAlert.class).settle(alert, "Not my team."))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void what_waits_too_long_for_its_seal_alerts_and_a_check_finds_it() {
        World.as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.anOpenCase()));
        Instant later = Instant.now().plusSeconds(60);
        World.at(later, "officer", () -> assertThat(the(WatchingTheAudit.class).unsealed()).isPositive());
        assertThat(alerts("officer")).extracting(Alert::getKind).containsExactly(Alert.Kind.AUDIT_UNSEALED);
        World.at(later, "officer", () -> the(SeeingTheSeals.class).verify());
        World.at(later, "officer", () -> the(WatchingTheAudit.class).check());
        AuditCheck check = as("officer", () -> the(SeeingTheSeals.class).lastCheck()).orElseThrow();
        assertThat(check.isWhole()).isFalse();
        assertThat(check.getFirstFault()).isEqualTo(AuditVerifier.Fault.ROW_UNSEALED);
        assertThat(alerts("officer")).extracting(Alert::getKind).contains(Alert.Kind.AUDIT_NOT_WHOLE);
    }

    @DatabaseTest
    void an_audit_that_was_tampered_with_so_that_verifying_stumbles_is_not_whole() throws SQLException {
        try (Connection owner = TestDatabase.connect(); Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_seal alter column head drop not null");
            try {
                statement.execute("insert into audit_seal (seal_number, first_place, rows_sealed, root, signature, sealed_at) values (1, 1, 0, '', '', current_timestamp)");
                as("officer", () -> the(SeeingTheSeals.class).verify());
                as("officer", () -> the(WatchingTheAudit.class).check());
                AuditCheck check = as("officer", () -> the(SeeingTheSeals.class).lastCheck()).orElseThrow();
                assertThat(check.isEnded()).isTrue();
                assertThat(check.getFirstFault()).isEqualTo(AuditVerifier.Fault.NOT_READABLE);
                assertThat(alerts("officer")).extracting(Alert::getKind).containsExactly(Alert.Kind.AUDIT_NOT_WHOLE);
            } finally {
                TestDatabase.truncate(statement, List.of("audit_seal"));
                statement.execute("alter table audit_seal alter column head set not null");
            }
        }
    }

    @DatabaseTest
    void a_whole_audit_is_verified_once_a_day_and_when_asked() {
        World.as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.anOpenCase()));
        the(SealingTheAudit.class).seal();
        as("officer", () -> the(WatchingTheAudit.class).daily());
        as("officer", () -> the(WatchingTheAudit.class).daily());
        as("officer", () -> the(WatchingTheAudit.class).check());
        AuditCheck check = as("officer", () -> the(SeeingTheSeals.class).lastCheck()).orElseThrow();
        assertThat(check.isWhole()).as(check.isEnded() + " " + check.getFirstFault()).isTrue();
        assertThat(World.sql("select id from audit_check")).hasSize(1);
        assertThat(as("officer", () -> the(SeeingTheSeals.class).head()).orElseThrow().isSigned()).isTrue();
    }

    @DatabaseTest
    void opening_a_case_costs_four_statements_with_the_limit_and_the_ways_in() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> assertThat(StatementCount.of(() -> the(OpeningACase.class).open(id))).isLessThanOrEqualTo(4));
    }
}
