package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.access.Permission;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.hostile.Wire.Reply;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves Homeward as a file tells no sentence that whoever takes it may not read: printed reports, lists, the audit (S2, F5). */
@Tag("hostile")
class FilesTellIT {

    private static Map<String, PlainVisitor> visitors;
    private static Standing standing;
    private static Secrets secrets;

    @BeforeAll
    static void look_into_every_case() {
        PagesOfTheDemo.find();
        visitors = PagesOfTheDemo.ACCOUNTS.values().stream().collect(Collectors.toMap(user -> user, PlainVisitor::signedIn));
        standing = new Standing(Tables::rows, "now()");
        secrets = Secrets.now(visitors);
    }

    @Test
    void a_printed_case_report_tells_its_own_case_and_no_compartment() {
        Map<String, String> told = new TreeMap<>();
        List<String> printed = new ArrayList<>();
        List<String> cases = Tables.rows("select id::text from case_file order by id").stream().map(row -> row.get(0)).toList();
        visitors.forEach((user, visitor) -> cases.stream().filter(id -> standing.sees(user, Permission.PRINT_CASE, id)).limit(Attack.FULL ? cases.size() : 6).forEach(id -> {
            Reply reply = take(visitor, "/reporting/print?case=" + id, "print", Map.of());
            assertThat(reply.isPaper()).as("%s prints %s: %s", user, id, reply.status()).isTrue();
            String paper = reply.text();
            printed.add(paper);
            secrets.toldBeside(Set.of(id), user, standing, paper).ifPresent(secret -> told.put(user + " prints " + id, secret));
        }));
        Figures.say("S2: " + printed.size() + " printed reports, " + secrets.size() + " sentences looked for, " + secrets.ofCompartments() + " of compartments, " + told.size() + " told");
        assertThat(told).isEmpty();
        assertThat(printed).hasSizeGreaterThan(10).allMatch(paper -> paper.length() > 500);
        assertThat(secrets.ofCompartments()).isGreaterThan(2);
    }

    @Test
    void reports_by_number_tell_the_cases_asked_for_and_no_compartment() {
        List<List<String>> asked = Tables.rows("select id::text, case_number from case_file where closed_at is null and team_id = (select team_id from user_account"
                + " where user_name = 'supervisor') order by id limit 3");
        asked.forEach(row -> take(visitors.get("supervisor"), "/reporting/print?case=" + row.get(0), "releaseIt",
                Map.of("releaseLevel", "L1", "reason", "The yearly meeting", "until", DateTimeFormatter.ofPattern("d/M/yyyy").format(LocalDate.now().plusDays(9)))));
        Reply reply = take(visitors.get("programme"), "/reporting/reports", "print", Map.of("level", "L1", "purpose", "The yearly meeting", "numbers", asked.stream().map(row -> row.get(1)).collect(Collectors.joining(" "))));
        assertThat(reply.isPaper()).as("answer %s: %s", reply.status(), reply.body().replaceAll("(?s).*class=\"summary\"|</div>.*", "")).isTrue();
        assertThat(secrets.toldBeside(asked.stream().map(row -> row.get(0)).collect(Collectors.toSet()), "programme", standing, reply.text())).isEmpty();
    }

    @Test
    void the_audit_that_the_officer_takes_along_tells_no_case() {
        for (String[] form : new String[][] {{"/audit/trail", "write"}, {"/audit/chain", "takeAll"}}) {
            Reply reply = take(visitors.get("officer"), form[0], form[1], Map.of());
            assertThat(reply.header("Content-Disposition")).as(form[0]).startsWith("attachment");
            assertThat(reply.body().lines().count()).as(form[0]).isGreaterThan(50);
            assertThat(secrets.toldTo("officer", standing, reply.text())).as(form[0]).isEmpty();
        }
    }

    private static Reply take(PlainVisitor visitor, String address, String button, Map<String, String> typed) {
        SentForm form = SentForm.at(visitor, address, button);
        typed.forEach(form::set);
        try (Wire wire = new Wire()) {
            return form.send(wire);
        }
    }
}
