package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.access.Permission;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.browser.RunningHomeward;
import org.homeward.hostile.Wire.Reply;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page and every form, asked for by everybody towards cases of every kind: there for those whom the access matrix
 * names, by their work, a cover, a share or an emergency, and for nobody else (S1, F1, F2, F3). No answer, page or
 * refusal, tells a sentence of a case that is not there for whoever asked (S2, F5).
 */
@Tag("hostile")
class MatrixOverHttpIT {

    private static final List<String> EVERYBODY = List.of("worker", "worker2", "worker3", "supervisor", "supervisor2", "supervisor3", "clinician", "children",
            "programme", "admin", "admin2", "officer");

    private static Map<String, PlainVisitor> visitors;
    private static Standing standing;
    private static List<String> cases;

    /** A page asked for by somebody. */
    private record Cell(String page, String address, String user) {

        /** The case that the address names, or null. */
        String caseId() {
            return Rights.caseIn(address);
        }

        boolean isExpected() {
            return standing.sees(user, Rights.permission(page), caseId());
        }

        Reply ask(Wire wire) {
            return wire.ask("GET " + address + " HTTP/1.1", "Cookie: " + visitors.get(user).cookie());
        }
    }

    private record Sent(SentForm form, String user, String what) {
    }

    /** Besides their work, some stand to cases for a time; what a share may not open is shared here as well. */
    @BeforeAll
    static void let_some_in_for_a_time() {
        PagesOfTheDemo.find();
        visitors = EVERYBODY.stream().collect(Collectors.toMap(user -> user, PlainVisitor::signedIn));
        cases = oneOfEachKind();
        String adult = one("track <> 'CHILD' and closed_at is null and worker_id = " + id("worker") + " and clinician_id is not null");
        String child = one("track = 'CHILD' and closed_at is null and team_id = (select team_id from user_account where user_name = 'worker')");
        cases.addAll(List.of(adult, child));
        let("SHARE", "worker3", "'" + adult + "'", "null", "OVERVIEW,PEOPLE,CONTACTS,CLINICAL");
        let("SHARE", "supervisor3", "'" + child + "'", "null", "OVERVIEW,CLINICAL,STORY,CARE");
        let("SHARE", "programme", "'" + adult + "'", "null", "OVERVIEW,PEOPLE,PLAN,FLAGS");
        let("SHARE", "admin", "'" + adult + "'", "null", "OVERVIEW,PEOPLE,PLAN,FLAGS");
        let("EMERGENCY", "worker3", "'" + child + "'", "null", "OVERVIEW,PEOPLE,RETURN,CONTACTS,ASSESSMENT,CARE,PLAN,FLAGS,CONSENT,STORY");
        let("EMERGENCY", "supervisor3", "'" + adult + "'", "null", "OVERVIEW,PEOPLE,CLINICAL,PLAN,FLAGS");
        let("EMERGENCY", "officer", "'" + adult + "'", "null", "OVERVIEW,PEOPLE,PLAN");
        let("COVER", "worker2", "null", id("worker"), "");
        standing = new Standing(Tables::rows, "now()");
    }

    @AfterAll
    static void end_it() {
        Tables.change("delete from way_in where reason = 'matrix'");
    }

    @Test
    void a_page_is_there_for_whom_the_matrix_names_and_for_nobody_else() {
        List<Cell> cells = new ArrayList<>();
        addresses().forEach((page, all) -> all.forEach(address -> EVERYBODY.forEach(user -> cells.add(new Cell(page, address, user)))));
        List<Cell> asked = oneOf(11, cells);
        Queue<Cell> absent = new ConcurrentLinkedQueue<>();
        Map<String, String> wrong = new ConcurrentHashMap<>();
        Map<String, String> told = new ConcurrentHashMap<>();
        Secrets secrets = Secrets.now(visitors);
        Attack.on(asked, (wire, cell) -> {
            Reply reply = cell.ask(wire);
            if (reply.status() >= 500 || !cell.isExpected() && reply.status() != 404) {
                wrong.put(cell.toString(), String.valueOf(reply.status()));
            } else if (cell.isExpected() && reply.status() == 404) {
                absent.add(cell);
            }
            secrets.toldTo(cell.user, standing, reply.headers() + reply.body()).ifPresent(secret -> told.put(cell.page + " to " + cell.user, secret));
        });
        try (Wire wire = new Wire()) {
            absent.stream().filter(cell -> turnsAway(wire, cell)).forEach(cell -> wrong.put(cell.toString(), "404"));
        }
        long allowed = asked.stream().filter(Cell::isExpected).count();
        Figures.say("S1 over HTTP: " + asked.size() + " cells (" + addresses().size() + " pages, " + cases.size() + " cases, " + EVERYBODY.size() + " accounts), " + allowed
                + " allowed (" + absent.size() + " of them with nothing to show), " + wrong.size() + " differences");
        Figures.say("S2: " + secrets.size() + " sentences of " + secrets.columns() + " columns, " + secrets.ofCompartments() + " of compartments, looked for in " + asked.size() + " answers and the log, " + told.size() + " told to whom they are not there");
        assertThat(new TreeMap<>(told)).isEmpty();
        assertThat(secrets.toldTo("admin", standing, RunningHomeward.get().log())).as("the log").isEmpty();
        assertThat(secrets.size()).isGreaterThan(200);
        assertThat(new TreeMap<>(wrong)).isEmpty();
        assertThat(allowed).isGreaterThan(asked.size() / 10);
    }

    /** A form as somebody at that page sends it, sent by everybody whom the matrix does not name, and by themselves about a case that is not theirs. */
    @Test
    void a_form_acts_for_nobody_whom_the_matrix_does_not_name() {
        List<Sent> all = new ArrayList<>();
        Map<String, String> tokens = new TreeMap<>();
        visitors.forEach((user, visitor) -> tokens.put(user, visitor.get("/home/my-day").page().selectFirst("input[name=hw-token]").val()));
        for (SentForm form : SentForm.ofEveryPage(new TreeMap<>(visitors))) {
            Permission permission = Rights.permission(form.page);
            String ofCase = form.fields.containsKey("case") ? form.fields.get("case").get(0) : null;
            EVERYBODY.stream().filter(user -> !standing.sees(user, permission, ofCase)).forEach(user -> {
                SentForm theirs = form.copy();
                theirs.cookie = visitors.get(user).cookie();
                theirs.set("hw-token", tokens.get(user));
                all.add(new Sent(theirs, user, form.page));
            });
            cases.stream().filter(other -> ofCase != null && !standing.sees(form.user, permission, other)).forEach(other -> {
                SentForm elsewhere = form.copy();
                elsewhere.set("case", other);
                all.add(new Sent(elsewhere, form.user, form.page + " with another case"));
            });
        }
        List<Sent> sent = oneOf(11, all);
        Map<String, String> before = Tables.hashes();
        Map<String, String> wrong = new ConcurrentHashMap<>();
        Attack.on(sent, (wire, one) -> {
            int status = one.form.send(wire).status();
            if (status != 404) {
                wrong.put(one.what + " by " + one.user, String.valueOf(status));
            }
        });
        Figures.say("S1 over HTTP: " + sent.size() + " forms sent by whom the matrix does not name, " + wrong.size() + " differences");
        assertThat(new TreeMap<>(wrong)).isEmpty();
        assertThat(Tables.hashes()).isEqualTo(before);
    }

    /** An item of one case, asked for under the number of another that the same person may open. What two people are to each other belongs to the cases of all their home. */
    @Test
    void an_item_is_there_under_its_own_case_alone() {
        List<Cell> cells = new ArrayList<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            PagesOfTheDemo.find().addresses(page).forEach((user, address) -> {
                Cell own = new Cell(page, address, user);
                if (address.matches(".*[?&]id=[0-9a-f-]{36}.*") && own.caseId() != null) {
                    Set<String> itsCases = casesOfRelationship(address);
                    itsCases.add(own.caseId());
                    cases.stream().filter(other -> !itsCases.contains(other)).filter(other -> standing.sees(user, Rights.permission(page), other))
                            .forEach(other -> cells.add(new Cell(page, address.replace(own.caseId(), other), user)));
                }
            });
        }
        Map<String, String> wrong = new ConcurrentHashMap<>();
        List<Cell> asked = oneOf(3, cells);
        Attack.on(asked, (wire, cell) -> {
            int status = cell.ask(wire).status();
            if (status != 404) {
                wrong.put(cell.page + " by " + cell.user, String.valueOf(status));
            }
        });
        Figures.say("F2: " + asked.size() + " items asked for under another case, " + wrong.size() + " differences");
        assertThat(new TreeMap<>(wrong)).isEmpty();
    }

    /** The cases of the two people of a relationship and of everybody in a home of either; none of anything else that an address names. */
    private static Set<String> casesOfRelationship(String address) {
        return Tables.rows("select c.id::text from case_file c, relationship r where r.id = '" + address.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1") + "' "
                + "and (c.person_id in (r.one_id, r.other_id) or exists (select 1 from household_member theirs join household_member mine on mine.household_id = theirs.household_id "
                + "where theirs.person_id = c.person_id and mine.person_id in (r.one_id, r.other_id)))")
                .stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    /** Whether it was the access decision that said no; else there is nothing of that kind in the case. */
    private static boolean turnsAway(Wire wire, Cell cell) {
        String denials = "select count(*) from audit_row where user_id = " + id(cell.user) + " and outcome = 'DENIED' and act in ('" + cell.page + "', 'OpeningACase.open')";
        String before = Tables.rows(denials).get(0).get(0);
        cell.ask(wire);
        return !Tables.rows(denials).get(0).get(0).equals(before);
    }

    /** By page: with each of the cases where it asks for no more, and else as it was found in the demo. */
    private static Map<String, Set<String>> addresses() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            PagesOfTheDemo.find().addresses(page).values().forEach(address -> {
                Set<String> some = all.computeIfAbsent(page, p -> new TreeSet<>());
                if (address.matches(".*\\?case=[0-9a-f-]{36}")) {
                    cases.forEach(id -> some.add(page + "?case=" + id));
                }
                some.add(address);
            });
        }
        return all;
    }

    private static <T> List<T> oneOf(int few, List<T> all) {
        return IntStream.range(0, all.size()).filter(i -> Attack.FULL || i % few == 0).mapToObj(all::get).toList();
    }

    /** One open and one closed, of a child and of an adult, with each team, worker and clinician that there is. */
    private static List<String> oneOfEachKind() {
        return new ArrayList<>(Tables.rows("select min(id::text) from case_file where person_id is not null group by track = 'CHILD', closed_at is null, team_id, worker_id, clinician_id").stream()
                .map(row -> row.get(0)).toList());
    }

    private static String one(String condition) {
        return Tables.rows("select min(id::text) from case_file where " + condition).get(0).get(0);
    }

    private static String id(String user) {
        return "(select id from user_account where user_name = '" + user + "')";
    }

    private static void let(String kind, String user, String caseId, String covered, String sections) {
        Tables.change("insert into way_in select gen_random_uuid(), 1, '" + kind + "', " + id(user) + ", " + caseId + ", " + covered + ", '" + sections + "', 'matrix', "
                + id("worker") + ", now(), now(), now() + interval '1 hour'");
    }
}
