package org.homeward.demo;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Measures pages as their users get them, over HTTP and signed in, each beside the bare SQL that it needs and an empty
 * page of the same layout. The three are timed in turn, so that a busy moment of the machine meets them alike; the
 * supervisors of several teams ask in turn, so that no answer is still warm from the last time.
 */
final class Benchmark {

    private static final int WARM_UP = 60;
    private static final int RUNS = 60;
    private static final int TEAMS = 8;
    private static final String EMPTY = "demo/blank";
    private static final String EMPTY_CASE = "demo/blank-case?case=";
    private static final List<String> NAMES = List.of("Mohamed Example", "Тимур", "Zahra", "يوسف", "lejla spec");
    /** A contact that meets a rule, without its day. */
    static final Map<String, String> CONTACT = Map.of("counterpart", "active", "channel", "call", "direction", "both", "answered", "true", "wanted", "yes",
            "purposes", "family", "frequency", "once", "sourceType", "self", "certainty", "first-hand", "save", "");

    private final Connection connection;
    private final BareSql sql;
    private final String url;
    private final OffsetDateTime now;
    private final List<Asker> askers = new ArrayList<>();

    /** Who asks: a signed-in supervisor of a team, and some cases of it. */
    private record Asker(BenchmarkVisitor visitor, UUID team, List<UUID> cases) {
        UUID one(int run) {
            return cases.get(run / TEAMS % cases.size());
        }
    }

    /** Does a thing for the so-many-th time and tells how long it took, in nanoseconds. */
    private interface Work {
        long measure(Asker asker, int run) throws Exception;
    }

    /** A thing whose whole time counts. */
    private interface Task {
        void run(Asker asker, int run) throws Exception;
    }

    private Benchmark(Connection connection, String url, OffsetDateTime now) {
        this.connection = connection;
        this.sql = new BareSql(connection, now);
        this.url = url;
        this.now = now;
    }

    /** @return the table, ready to be printed; when it could not be measured, why */
    static String table(DataSource dataSource, String url, OffsetDateTime now) {
        try (Connection connection = dataSource.getConnection()) {
            return new Benchmark(connection, url, now).table();
        } catch (Exception e) {
            return "The benchmark failed: " + e;
        }
    }

    private String table() throws Exception {
        BenchmarkVisitor.awaitAnswer(url);
        for (UUID team : sql.teams(TEAMS)) {
            List<UUID> cases = sql.cases(team);
            if (!cases.isEmpty()) {
                askers.add(new Asker(new BenchmarkVisitor(url, sql.supervisor(team)), team, cases));
            }
        }
        Map<String, String> typed = new HashMap<>(CONTACT);
        typed.put("on", now.toLocalDate().toString());
        Work empty = page(EMPTY);
        Work emptyCase = whole((a, run) -> a.visitor.get(EMPTY_CASE + a.one(run)));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%n%,d cases on %s, %d cores. Milliseconds, median of %d runs after %d:%n", sql.count(),
                connection.getMetaData().getDatabaseProductName(), Runtime.getRuntime().availableProcessors(), RUNS, WARM_UP));
        lines.add(String.format("%-34s %9s %9s %12s %7s", "", "page", "own SQL", "empty page", "ratio"));
        lines.add(line("case list, first page", page("casefile/case-list"), whole((a, run) -> sql.list(a.team, BareSql.OPEN, "p.display_name")), empty));
        lines.add(line("case list, filtered", page("casefile/case-list?track=child&due=late"), whole((a, run) -> sql.list(a.team, BareSql.LATE_CHILD, "p.display_name")), empty));
        lines.add(line("case list, sorted", page("casefile/case-list?sort=-contact"), whole((a, run) -> sql.list(a.team, BareSql.OPEN, "c.last_contact_at desc nulls last")), empty));
        lines.add(line("name search", whole((a, run) -> a.visitor.get("casefile/case-list?q=" + BenchmarkVisitor.encode(name(run)))),
                whole((a, run) -> sql.search(a.team, name(run))), empty));
        lines.add(line("case overview", whole((a, run) -> a.visitor.get("casefile/case?case=" + a.one(run))), whole((a, run) -> sql.overview(a.one(run))), emptyCase));
        lines.add(line("logging a contact, with rules", (a, run) -> {
            HttpRequest form = a.visitor.form("casefile/outside-contact?case=" + a.one(run), typed);
            return whole((b, again) -> b.visitor.send(form)).measure(a, run); // only the sending counts
        }, whole((a, run) -> sql.contact(a.one(run))), emptyCase));
        return String.join(System.lineSeparator(), lines);
    }

    private static String name(int run) {
        return NAMES.get(run % NAMES.size());
    }

    private static Work page(String path) {
        return whole((a, run) -> a.visitor.get(path));
    }

    private static Work whole(Task task) {
        return (asker, run) -> {
            long start = System.nanoTime();
            task.run(asker, run);
            return System.nanoTime() - start;
        };
    }

    private String line(String what, Work page, Work ownSql, Work emptyPage) throws Exception {
        Work[] three = {page, ownSql, emptyPage};
        long[][] took = new long[three.length][RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (int i = 0; i < three.length; i++) {
                long nanos = three[i].measure(askers.get(Math.floorMod(run, askers.size())), run + WARM_UP);
                if (run >= 0) {
                    took[i][run] = nanos;
                }
            }
        }
        double[] median = Arrays.stream(took).mapToDouble(times -> Arrays.stream(times).sorted().skip(RUNS / 2).findFirst().orElseThrow() / 1e6).toArray();
        return String.format(Locale.ROOT, "%-34s %9.1f %9.1f %12.1f %7.2f", what, median[0], median[1], median[2], median[0] / (median[1] + median[2]));
    }
}
