package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.browser.RunningHomeward;
import org.homeward.browser.Visitor;
import org.homeward.hostile.Wire.Reply;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every field of every form and every parameter of every address, filled in with what hostile people type, together with
 * fields that no form has and ids of others (S3). Nothing fails, nothing tells, nothing forbidden is written, and no
 * script runs on any page afterwards.
 */
@Tag("hostile")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileInputIT {

    private static final int EACH_FIELD = Attack.FULL ? 32 : 2;
    private static final int EACH_PARAMETER = Attack.FULL ? 12 : 1;
    /** What no form of anybody may write, by table. */
    private static final Map<String, String> FORBIDDEN = Map.of("user_account", "id, roles, active, team_id, clinical_lead, password_hash",
            "team", "id, name, active", "case_file", "id, case_number, track, person_id, referred_on, opened_at");

    private static final String UNHARMED = "() => { document.querySelectorAll('main *').forEach(e => { e.dispatchEvent(new Event('mouseover'));"
            + " e.dispatchEvent(new Event('focus')); }); return window.hacked === undefined && !document.querySelector('iframe, base, meta[http-equiv], form[action^=\"//\"]'); }";

    private record Try(SentForm form, String field, String payload) {
    }

    private record Question(String address, String cookie) {
    }

    /** What was sent acted in many cases; the others look at a demo as it was told. */
    @AfterAll
    static void startAfresh() {
        PagesOfTheDemo.startAfresh();
    }

    @Test
    @Order(1)
    void whatever_is_typed_nothing_fails_and_nothing_is_told() {
        List<Try> tries = new ArrayList<>();
        Random dice = new Random(20260401);
        List<String> payloads = Payloads.all();
        for (SentForm form : SentForm.ofEveryPage(new ConcurrentHashMap<>())) {
            if (form.page.startsWith("/access/")) {
                continue; // accounts and passwords: a page of its own below, or nobody could sign in any more
            }
            List<String> fields = new ArrayList<>(form.typed());
            fields.addAll(List.of("case", "id", "hw-once", "hw-draft"));
            for (String field : fields) {
                for (int i = 0; i < EACH_FIELD; i++) {
                    tries.add(new Try(form, field, payloads.get(dice.nextInt(payloads.size()))));
                }
            }
        }
        Map<String, List<List<String>>> before = forbidden();
        Map<String, String> faults = new ConcurrentHashMap<>();
        Attack.on(tries, (wire, attempt) -> {
            SentForm form = attempt.form.copy();
            form.set(attempt.field, attempt.payload);
            List.of("version", "teamId", "workerId", "roles", "account.roles", "file.track", "openedCase.file.stage").forEach(n -> form.set(n, "1"));
            judge(form.send(wire), form.page + " " + attempt.field + " = " + shortened(attempt.payload), faults);
        });
        Figures.say("S3: " + tries.size() + " hostile forms, " + faults.size() + " faults");
        assertThat(faults).isEmpty();
        Map<String, List<List<String>>> after = forbidden();
        before.forEach((table, rows) -> assertThat(rows).as(table).filteredOn(row -> !after.get(table).contains(row) && !isErased(row, after.get(table))).isEmpty());
    }

    @Test
    @Order(2)
    void whatever_stands_in_an_address_nothing_fails_and_nothing_is_told() {
        List<Question> questions = new ArrayList<>();
        Random dice = new Random(20260402);
        List<String> payloads = Payloads.all();
        Map<String, PlainVisitor> visitors = new TreeMap<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            PagesOfTheDemo.find().addresses(page).forEach((user, address) -> {
                String cookie = visitors.computeIfAbsent(user, PlainVisitor::signedIn).cookie();
                for (String parameter : parameters(address)) {
                    for (int i = 0; i < EACH_PARAMETER; i++) {
                        questions.add(new Question(with(address, parameter, payloads.get(dice.nextInt(payloads.size()))), cookie));
                    }
                }
            });
        }
        Map<String, String> faults = new ConcurrentHashMap<>();
        Attack.on(questions, (wire, question) -> judge(wire.ask("GET " + question.address + " HTTP/1.1", "Cookie: " + question.cookie), shortened(question.address), faults));
        Figures.say("S3: " + questions.size() + " hostile addresses, " + faults.size() + " faults");
        assertThat(faults).isEmpty();
    }

    /** Attackers work side by side: two who add the same row at the same moment meet in the database, and the later is told so. */
    @Test
    @Order(3)
    void the_log_knows_of_no_fault() {
        assertThat(RunningHomeward.get().log().lines().filter(l -> l.contains("SEVERE: fault") || l.contains("SQLException") && !l.contains("duplicate key"))).isEmpty();
    }

    /** What was typed is stored in many places now; the browser also focuses and points at everything there. */
    @Test
    @Order(4)
    void no_script_runs_on_any_page_of_the_poisoned_cases() {
        Map<String, List<String>> byUser = new TreeMap<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            PagesOfTheDemo.find().addresses(page).entrySet().stream().limit(Attack.FULL ? 9 : 1)
                    .forEach(at -> byUser.computeIfAbsent(at.getKey(), u -> new ArrayList<>()).add(at.getValue()));
        }
        List<String> hacked = new ArrayList<>();
        byUser.forEach((user, addresses) -> {
            try (Visitor visitor = Visitor.signedIn(user)) {
                for (String address : addresses) {
                    visitor.open(address);
                    if (!Boolean.TRUE.equals(visitor.page().evaluate(UNHARMED))) {
                        hacked.add(user + " " + address);
                    }
                }
            }
        });
        assertThat(hacked).isEmpty();
    }

    /** Of a case that somebody agreed to erase, all of this stays but the person. */
    private static boolean isErased(List<String> row, List<List<String>> after) {
        List<String> erased = new ArrayList<>(row);
        return row.size() == 6 && erased.set(3, null) != null && after.contains(erased);
    }

    private static void judge(Reply reply, String what, Map<String, String> faults) {
        if (reply.status() <= 0 || reply.status() >= 500) {
            faults.put(what, String.valueOf(reply.status()));
        }
        String own = reply.body().replaceAll("(?s)<(textarea|input)[^>]*>([^<]*</textarea>)?", ""); // what was typed stays in its field
        Leaks.in(own.replaceAll("java\\.lang\\.Runtime", "")).ifPresent(told -> faults.put(what, "tells " + told));
        if (reply.body().contains("<script>window") || reply.body().contains("<img src=x") || reply.body().contains("<svg onload") || !reply.all("X-Evil").isEmpty()) {
            faults.put(what, "shows it as it came");
        }
    }

    private static Map<String, List<List<String>>> forbidden() {
        Map<String, List<List<String>>> rows = new TreeMap<>();
        FORBIDDEN.forEach((table, columns) -> rows.put(table, Tables.rows("select " + columns + " from " + table)));
        return rows;
    }

    private static List<String> parameters(String address) {
        List<String> names = new ArrayList<>(List.of("case", "id", "done", "q", "page", "lang", "to"));
        if (address.contains("?")) {
            for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
                names.add(pair.replaceAll("=.*", ""));
            }
        }
        return names.stream().distinct().toList();
    }

    private static String with(String address, String parameter, String value) {
        String rest = address.replaceAll("([?&])" + parameter + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
        String sent = value.length() > 4_000 ? value.substring(0, 4_000) : value;
        return rest + (rest.contains("?") ? "&" : "?") + parameter + "=" + SentForm.encode(sent);
    }

    private static String shortened(String text) {
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }
}
