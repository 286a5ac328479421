package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.homeward.browser.RunningHomeward;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the access decision and the audit cost: the shipped application and a copy without the two serve the same cases at
 * the same time and are asked in turn, by one user and by eight at once. {@code -Dhomeward.cost=100000} measures with as
 * many cases and prints the table; the test without it only sees that it can be measured.
 */
class CostIT {

    private static final int CASES = Integer.getInteger("homeward.cost", 400);
    private static final int ROUNDS = CASES < 10_000 ? 2 : 12;
    private static final int ASKED = CASES < 10_000 ? 5 : 25;
    private static final int MOST = 8;
    private static final Pattern CASE = Pattern.compile("/(casefile/case\\?case=[0-9a-f-]{36})");

    @TempDir
    private Path folder;

    /** Somebody signed in at one of the two, with cases of theirs. */
    private record Asker(BenchmarkVisitor visitor, List<String> cases) {

        void ask(String page, int run) throws Exception {
            visitor.get(page.equals("case page") ? cases.get(run % cases.size()) : "casefile/case-list");
        }
    }

    @Test
    void access_and_audit_are_measured_against_the_same_application_without_them() throws Exception {
        Path home = Files.createDirectory(folder.resolve("with"));
        RunningHomeward.start(home, h2(home), "--generate=" + CASES).end();
        compact(home);
        Path another = Files.createDirectory(folder.resolve("without"));
        for (String file : List.of("homeward.mv.db", "keys.json")) {
            Files.copy(home.resolve(file), another.resolve(file));
        }
        RunningHomeward with = RunningHomeward.start(home, h2(home), "--generate=" + CASES);
        RunningHomeward without = RunningHomeward.of(UnguardedCopy.of(Path.of(System.getProperty("homeward.test.distribution", "target/homeward")),
                folder.resolve("unguarded")), another, h2(another), "--generate=" + CASES);
        try {
            List<Asker> guarded = askers(with);
            List<Asker> plain = askers(without);
            List<String> table = new ArrayList<>(List.of(String.format(Locale.ROOT, "%n%,d cases on H2, %d cores. Milliseconds, median.%n%-28s %9s %9s %7s", CASES,
                    Runtime.getRuntime().availableProcessors(), "", "without", "with", "more")));
            for (String page : List.of("case list", "case page")) {
                for (int users : new int[] {1, MOST}) {
                    table.add(line(page, plain.subList(0, users), guarded.subList(0, users)));
                }
            }
            Figures.say(String.join(System.lineSeparator(), table));
            assertThat(table).hasSize(5);
        } finally {
            with.end();
            without.end();
        }
    }

    /** What was just generated in one go takes twenty times the room it needs until H2 has tidied up: nobody's second day is like that. */
    private static void compact(Path home) throws SQLException {
        try (Connection database = DriverManager.getConnection(h2(home), "homeward", "homeward"); Statement statement = database.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    /** As Homeward opens it by itself, but H2 must not answer from memory what it was asked a moment ago: no two people ask the same all day. */
    private static String h2(Path home) {
        return "jdbc:h2:file:" + home.resolve("homeward") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0";
    }

    private static List<Asker> askers(RunningHomeward homeward) throws Exception {
        List<Asker> askers = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            BenchmarkVisitor supervisor = new BenchmarkVisitor(homeward.url() + "/", "generated-" + i + "-0");
            List<String> cases = CASE.matcher(supervisor.get("casefile/case-list")).results().map(found -> found.group(1)).distinct().toList();
            assertThat(cases).isNotEmpty();
            askers.add(new Asker(supervisor, cases));
        }
        return askers;
    }

    /** The two are asked in turn, round by round, so that a busy moment of the machine meets them alike. The first rounds warm up. */
    private static String line(String page, List<Asker> withoutBoth, List<Asker> withBoth) throws Exception {
        List<Long> plain = new ArrayList<>();
        List<Long> guarded = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(withBoth.size());
        try {
            for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
                List<Long> plainNow = times(threads, page, withoutBoth);
                List<Long> guardedNow = times(threads, page, withBoth);
                if (round >= 0) {
                    plain.addAll(plainNow);
                    guarded.addAll(guardedNow);
                }
            }
        } finally {
            threads.shutdown();
        }
        return String.format(Locale.ROOT, "%-28s %9.1f %9.1f %6.0f%%", page + ", " + withBoth.size() + (withBoth.size() == 1 ? " user" : " users"), median(plain),
                median(guarded), 100 * (median(guarded) / median(plain) - 1));
    }

    /** All askers at once, each so many times. */
    private static List<Long> times(ExecutorService threads, String page, List<Asker> askers) throws Exception {
        List<Callable<List<Long>>> all = askers.stream().map(asker -> (Callable<List<Long>>) () -> {
            List<Long> took = new ArrayList<>();
            for (int run = 0; run < ASKED; run++) {
                long start = System.nanoTime();
                asker.ask(page, run);
                took.add(System.nanoTime() - start);
            }
            return took;
        }).toList();
        List<Long> took = new ArrayList<>();
        for (Future<List<Long>> done : threads.invokeAll(all)) {
            took.addAll(done.get());
        }
        return took;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
