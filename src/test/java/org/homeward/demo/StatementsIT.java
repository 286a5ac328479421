package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.browser.RunningHomeward;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many SQL statements whole pages make, counted by the database itself: within a bound, and no more when there is
 * more to show. What is counted is everything between the address and the page: recognising the user, access, audit, menus, cards.
 */
class StatementsIT {

    @TempDir
    private static Path home;
    private static RunningHomeward homeward;
    private static Connection database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        String url = "jdbc:h2:file:" + home.resolve("homeward") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
        homeward = RunningHomeward.start(home, url, "--generate=600");
        database = DriverManager.getConnection(url, "homeward", "homeward");
        execute("set query_statistics true");
        execute("set query_statistics_max_entries 100000");
    }

    @AfterAll
    static void stop() throws SQLException, InterruptedException {
        database.close();
        homeward.end();
    }

    @Test
    void a_list_makes_no_more_statements_for_many_rows_than_for_few() throws Exception {
        String team = text("select id from team where name = 'Generated team 0'");
        String worker = text("select id from user_account where user_name = 'generated-0-1'");
        Map<String, Integer> lists = new LinkedHashMap<>(Map.of("home/my-day", 30, "home/team", 15, "review/queue", 15, "tasks/work-due?whose=all", 10,
                "tasks/work-due?whose=all&due=late", 10, "casefile/possible-matches?name=Mohamed+Example&born=1990", 12));
        for (String query : List.of("", "q=Mohamed", "q=HW-2", "stage=active", "worker=none", "worker=" + worker, "team=" + team, "track=child", "language=sq", "quiet=21",
                "due=late", "due=30", "flags=open", "steps=late", "care=referred", "state=all", "since=2020-01-01", "sort=-contact", "sort=stage")) {
            lists.put("casefile/case-list?" + query, 18);
        }
        BenchmarkVisitor supervisor = new BenchmarkVisitor(homeward.url() + "/", "generated-0-0");
        BenchmarkVisitor social = new BenchmarkVisitor(homeward.url() + "/", "generated-0-1");
        Map<String, Integer> own = Map.of("home/my-day", 25, "casefile/case-list", 18, "tasks/work-due", 10);
        give(team, worker, 60);
        Map<String, Integer> few = count(supervisor, lists);
        Map<String, Integer> ownFew = count(social, own);
        give(team, worker, 600);
        noMore(count(supervisor, lists), few);
        noMore(count(social, own), ownFew);
    }

    private static void noMore(Map<String, Integer> later, Map<String, Integer> before) {
        assertThat(later).allSatisfy((page, statements) -> assertThat(statements).as(page).isLessThanOrEqualTo(before.get(page)));
    }

    private static void give(String team, String worker, int cases) throws SQLException {
        execute("update case_file set team_id = '" + team + "', worker_id = '" + worker + "' where id in (select id from case_file order by id fetch first " + cases + " rows only)");
    }

    @Test
    void a_page_of_a_case_makes_no_more_statements_when_more_was_recorded() throws Exception {
        String id = text("select f.case_id from flag f where f.closed_at is null and exists (select 1 from plan_step s where s.case_id = f.case_id) order by f.case_id fetch first row only");
        String team = text("select u.user_name from user_account u join case_file c on c.team_id = u.team_id where u.roles = 'SUPERVISOR' and c.id = '" + id + "'");
        Map<String, Integer> pages = new LinkedHashMap<>(Map.of("casefile/case", 45));
        for (String page : List.of("casefile/contacts", "casefile/household", "casefile/chronology", "casefile/person", "casefile/standing", "casefile/return", "casefile/network",
                "casefile/history", "casefile/consent", "flags/flags", "reintegration/plan", "assessment/assessments", "assessment/strengths", "care/care")) {
            pages.put(page, 40);
        }
        Map<String, Integer> bounds = new LinkedHashMap<>();
        pages.forEach((page, most) -> bounds.put(page + "?case=" + id, most));
        BenchmarkVisitor supervisor = new BenchmarkVisitor(homeward.url() + "/", team);
        Map<String, Integer> little = count(supervisor, bounds);
        for (String table : List.of("own_contact", "outside_contact", "significant_event", "task", "plan_goal", "plan_step", "flag")) {
            multiply(table, id);
        }
        noMore(count(supervisor, bounds), little);
    }

    /** Four times as much of what a case has, and more. */
    private static void multiply(String table, String caseId) throws SQLException {
        for (int i = 0; i < 3; i++) {
            execute("create table more as select * from " + table + " where case_id = '" + caseId + "'");
            execute("update more set id = random_uuid()");
            execute("insert into " + table + " select * from more");
            execute("drop table more");
        }
    }

    @Test
    void pages_of_people_without_cases_stay_within_their_bounds() throws Exception {
        count(new BenchmarkVisitor(homeward.url() + "/", "officer"), Map.of("home/my-day", 12, "audit/trail", 15, "audit/trail?user=worker", 15));
        count(new BenchmarkVisitor(homeward.url() + "/", "programme"), Map.of("home/my-day", 8, "reporting/reports", 15));
        count(new BenchmarkVisitor(homeward.url() + "/", "admin"), Map.of("home/my-day", 8, "access/users", 10));
        count(new BenchmarkVisitor(homeward.url() + "/", "clinician"), Map.of("home/my-day", 20));
        count(new BenchmarkVisitor(homeward.url() + "/", "children"), Map.of("home/my-day", 30, "review/queue", 15));
    }

    /** The statements of each page, none of them above its bound. */
    private static Map<String, Integer> count(BenchmarkVisitor visitor, Map<String, Integer> bounds) throws Exception {
        Map<String, Integer> counted = new TreeMap<>();
        for (String page : bounds.keySet()) {
            int least = Integer.MAX_VALUE; // now and then a request also notes that the user is still there, or alerts are looked for meanwhile
            for (int i = 0; i < 5; i++) {
                int before = statements();
                visitor.get(page);
                least = Math.min(least, statements() - before);
            }
            counted.put(page, least);
        }
        assertThat(counted).allSatisfy((page, statements) -> assertThat(statements).as(page).isBetween(1, bounds.get(page)));
        return counted;
    }

    /**
     * All but this question itself, what the sealing of the audit asks twice a second, and the ends of transactions, some of
     * which are the sealing's: a slow page always meets one. Each question is another one to H2, which answers the same
     * question from memory as long as nobody changed a row.
     */
    private static int statements() throws SQLException {
        return Integer.parseInt(text("select /* " + System.nanoTime() + " */ sum(execution_count) from information_schema.query_statistics"
                + " where not regexp_like(sql_statement, 'query_statistics|audit_leaf|audit_seal|^(commit|rollback|call)', 'i')"));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).as(sql).isTrue();
            return result.getString(1);
        }
    }
}
