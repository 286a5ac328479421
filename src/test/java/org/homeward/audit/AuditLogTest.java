package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Page;

class AuditLogTest {

    private static final UUID CASE = new UUID(7, 7);

    /** As the act writes its row, at noon and some seconds. */
    private static void did(String user, String act, UUID caseId, long seconds) {
        at(NOON.plusSeconds(seconds), user, () -> the(AuditLog.class).addApart(act, caseId, AuditRow.Outcome.DONE, null));
    }

    private static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    @DatabaseTest
    void rows_come_in_pages_the_newest_first() {
        for (int i = 0; i < Page.DEFAULT_SIZE + 3; i++) {
            did("worker", "Test.act", null, i);
        }
        Page<AuditLine> first = as("officer", () -> the(ReadingTheAudit.class).read(new AuditQuery(Map.of("act", "Test."))));
        Page<AuditLine> second = as("officer", () -> the(ReadingTheAudit.class).read(new AuditQuery(Map.of("act", "Test.")).onPage(2)));
        assertThat(first.total()).isEqualTo(Page.DEFAULT_SIZE + 3L);
        assertThat(first.rows()).hasSize(Page.DEFAULT_SIZE).first().satisfies(l -> assertThat(l.row().getAt()).isEqualTo(NOON.plusSeconds(Page.DEFAULT_SIZE + 2L)));
        assertThat(second.rows()).extracting(l -> l.row().getAt()).containsExactly(NOON.plusSeconds(2), NOON.plusSeconds(1), NOON);
        assertThat(second.number()).isEqualTo(2);
        assertThat(as("officer", () -> the(ReadingTheAudit.class).count(new AuditQuery(Map.of("act", "Test."))))).isEqualTo(Page.DEFAULT_SIZE + 3L);
    }

    @DatabaseTest
    void a_period_holds_its_first_and_its_last_day_whole() {
        Instant day = NOON.truncatedTo(ChronoUnit.DAYS);
        for (Instant moment : List.of(day.minusMillis(1), day, day.plus(1, ChronoUnit.DAYS).minusMillis(1), day.plus(1, ChronoUnit.DAYS))) {
            at(moment, "worker", () -> the(AuditLog.class).addApart("Test.act", null, AuditRow.Outcome.DONE, null));
        }
        assertThat(as("officer", () -> the(ReadingTheAudit.class).count(new AuditQuery(Map.of("act", "Test.", "from", "2026-03-02", "until", "2026-03-02"))))).isEqualTo(2);
    }

    @DatabaseTest
    void the_cases_somebody_opened_last_are_named_once_each_the_latest_first() {
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            cases.add(new UUID(1, i));
            did("worker", "OpeningACase.open", cases.get(i), i);
        }
        did("worker", "OpeningACase.open", cases.get(0), 9);
        did("worker2", "OpeningACase.open", CASE, 10);
        did("worker", "PrintingAReport.print", CASE, 11);
        at(NOON.plusSeconds(12), "worker", () -> the(AuditLog.class).addApart("OpeningACase.open", CASE, AuditRow.Outcome.DENIED, "not-there"));
        UUID worker = id("worker");
        assertThat(as("worker", () -> the(AuditLog.class).lastOpened(worker, 5))).containsExactly(cases.get(0), cases.get(2), cases.get(1));
        assertThat(as("worker", () -> the(AuditLog.class).lastOpened(worker, 2))).containsExactly(cases.get(0), cases.get(2));
    }

    @DatabaseTest
    void what_happened_around_a_case_and_how_often_something_was_done_is_counted() {
        did("worker", "Test.one", CASE, 0);
        did("worker2", "Test.two", CASE, 1);
        did("worker", "Test.one", null, 2);
        assertThat(as("officer", () -> the(AuditLog.class).ofCase(CASE, 9))).extracting(AuditRow::getAct).containsExactly("Test.two", "Test.one");
        assertThat(as("officer", () -> the(AuditLog.class).ofCase(CASE, 1))).extracting(AuditRow::getUserId).containsExactly(id("worker2"));
        assertThat(as("officer", () -> the(AuditLog.class).countDone("Test.one", NOON))).isEqualTo(2);
        assertThat(as("officer", () -> the(AuditLog.class).countDone("Test.one", NOON.plusSeconds(1)))).isEqualTo(1);
    }

    @DatabaseTest
    void who_looked_comes_in_pages_too() {
        for (int i = 0; i < Page.DEFAULT_SIZE + 1; i++) {
            did("worker", "PrintingAReport.print" + i, CASE, i);
        }
        did("worker", "ListingCases.search", CASE, 90);
        Page<Looks> first = as("officer", () -> the(AuditLog.class).whoLooked(CASE, NOON, NOON.plusSeconds(99), 1));
        Page<Looks> second = as("officer", () -> the(AuditLog.class).whoLooked(CASE, NOON, NOON.plusSeconds(99), 2));
        assertThat(first.rows()).hasSize(Page.DEFAULT_SIZE).first().satisfies(l -> assertThat(l.last()).isEqualTo(NOON.plusSeconds(Page.DEFAULT_SIZE)));
        assertThat(first.hasNext()).isTrue();
        assertThat(second.rows()).singleElement().satisfies(l -> assertThat(l.act()).isEqualTo("PrintingAReport.print0"));
        assertThat(second.hasNext()).isFalse();
        assertThat(as("officer", () -> the(AuditLog.class).whoLooked(CASE, NOON.plusSeconds(1), NOON.plusSeconds(3), 1)).rows()).hasSize(2);
    }

    @DatabaseTest
    void a_row_names_the_relation_only_of_the_case_that_was_reached_for() {
        UUID reached = new UUID(7, 8);
        as("supervisor", () -> {
            the(CurrentUser.class).begin(Permission.OPEN_CASE);
            the(CurrentUser.class).reaches(reached);
            the(CurrentUser.class).through(Relation.TEAM);
            the(AuditLog.class).addApart("Test.one", reached, AuditRow.Outcome.DONE, null);
            the(AuditLog.class).addApart("Test.two", CASE, AuditRow.Outcome.DONE, null);
        });
        assertThat(as("officer", () -> the(AuditLog.class).ofCase(reached, 1)).get(0).getRelation()).isEqualTo("TEAM");
        assertThat(as("officer", () -> the(AuditLog.class).ofCase(CASE, 1)).get(0).getRelation()).isNull();
    }
}
