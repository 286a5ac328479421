package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.homeward.browser.RunningHomeward;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the access decision and the audit cost, and what the rules do: the shipped application and one without the two, or
 * without rules, serve the same cases at the same time and are asked in turn, by one user and by eight at once.
 * {@code -Dhomeward.cost=100000} measures with as many cases and prints the table; the test without it only sees that it
 * can be measured.
 */
class CostIT {

    private static final int CASES = Integer.getInteger("homeward.cost", 400);
    private static final int ROUNDS = CASES < 10_000 ? 2 : 12;
    private static final int ASKED = CASES < 10_000 ? 5 : 25;
    private static final int MOST = 8;
    private static final Pattern CASE = Pattern.compile("/(casefile/case\\?case=[0-9a-f-]{36})");

    @TempDir
    private static Path generated;
    @TempDir
    private Path folder;

    /** Somebody signed in at one of the two, with cases of theirs. */
    private record Asker(BenchmarkVisitor visitor, List<String> cases) {

        /** @return how long it took, in nanoseconds; of a contact only the sending */
        long ask(String page, int run) throws Exception {
            String file = cases.get(run % cases.size());
            HttpRequest form = page.equals("logging a contact") ? visitor.form(file.replace("casefile/case?", "casefile/outside-contact?"), contact()) : null;
            long start = System.nanoTime();
            if (form != null) {
                visitor.send(form);
            } else {
                visitor.get(page.equals("case page") ? file : "casefile/case-list");
            }
            return System.nanoTime() - start;
        }

        private static Map<String, String> contact() {
            Map<String, String> typed = new HashMap<>(Benchmark.CONTACT);
            typed.put("on", LocalDate.now(ZoneOffset.UTC).toString());
            return typed;
        }
    }

    @BeforeAll
    static void generate() throws Exception {
        RunningHomeward.start(generated, h2(generated), "--generate=" + CASES).end();
        compact(generated);
    }

    @Test
    void access_and_audit_are_measured_against_the_same_application_without_them() throws Exception {
        Path plain = UnguardedCopy.of(Path.of(System.getProperty("homeward.test.distribution", "target/homeward")), folder.resolve("unguarded"));
        measure(List.of("case list", "case page"), home -> RunningHomeward.of(plain, home, h2(home), "--generate=" + CASES));
    }

    @Test
    void rules_are_measured_by_logging_contacts_in_the_same_application_without_any() throws Exception {
        String noRules = withoutRules().toString();
        measure(List.of("logging a contact"), home -> RunningHomeward.start(home, Map.of("HOMEWARD_DB_URL", h2(home), "HOMEWARD_CONFIG", noRules), "--generate=" + CASES));
    }

    /** Starts the one that lacks something. */
    private interface Lacking {
        RunningHomeward start(Path home) throws Exception;
    }

    private void measure(List<String> pages, Lacking lacking) throws Exception {
        Path home = copy("with");
        Path another = copy("without");
        RunningHomeward with = RunningHomeward.start(home, h2(home), "--generate=" + CASES);
        RunningHomeward without = lacking.start(another);
        try {
            List<Asker> whole = askers(with);
            List<Asker> plain = askers(without);
            List<String> table = new ArrayList<>(List.of(String.format(Locale.ROOT, "%n%,d cases on H2, %d cores. Milliseconds, median.%n%-28s %9s %9s %7s", CASES,
                    Runtime.getRuntime().availableProcessors(), "", "without", "with", "more")));
            for (String page : pages) {
                for (int users : new int[] {1, MOST}) {
                    table.add(line(page, plain.subList(0, users), whole.subList(0, users)));
                }
            }
            Figures.say(String.join(System.lineSeparator(), table));
            assertThat(table).hasSize(1 + 2 * pages.size());
        } finally {
            with.end();
            without.end();
        }
    }

    private Path copy(String name) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("homeward.mv.db", "keys.json")) {
            Files.copy(generated.resolve(file), home.resolve(file));
        }
        return home;
    }

    /** A configuration of a programme's own in which no indicator has a rule; the rule and its examples stand at the end of each file. */
    private Path withoutRules() throws IOException {
        Path own = Files.createDirectories(folder.resolve("no-rules/config/indicators")).getParent().getParent();
        for (String file : ConfigFiles.list("config/indicators", ".yaml")) {
            Files.writeString(own.resolve(file), ConfigFiles.read(file).split("(?m)^(rule|examples):", 2)[0]);
        }
        return own;
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
            List<String> cases = CASE.matcher(supervisor.get("casefile/case-list?track=ADULT_RETURNEE")).results().map(found -> found.group(1)).distinct().toList();
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
                took.add(asker.ask(page, run));
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
