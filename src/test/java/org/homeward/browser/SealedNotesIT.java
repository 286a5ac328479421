package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sealed on a case is on no page, in no list and on no paper for anybody else, and their pages are the same before and after. */
class SealedNotesIT {

    private static final String CANARY = "zealedqanaari";
    /** How many addresses of one page are looked at for each user. */
    private static final int ADDRESSES = 3;
    private static final List<String> FROM = List.of("/home/my-day", "/casefile/case-list", "/tasks/work-due", "/records/requests", "/review/queue",
            "/audit/trail", "/reporting/reports");

    private static String caseId;

    @BeforeAll
    static void seal() {
        PlainVisitor worker = PlainVisitor.signedIn("worker");
        String found = worker.get("/casefile/case-list?q=Dina").page().selectFirst("main a[href*=case=]").attr("href");
        caseId = found.replaceAll(".*case=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void sealing_a_note_changes_no_page_of_anybody_else_and_stands_on_none_nor_on_paper() {
        List<String> others = List.of("supervisor", "children", "officer", "admin");
        Map<String, String> before = new HashMap<>();
        others.forEach(user -> before.put(user, words(user)));
        PlainVisitor.signedIn("worker").fillIn("/sealednotes/write-sealed-note?case=" + caseId, Map.of("kind", "informant", "words", CANARY), "save");
        for (String user : others) {
            assertThat(words(user)).as("the section as " + user + " sees it").isEqualTo(before.get(user));
            assertThat(pagesWith(user)).as("pages of " + user).isEmpty();
        }
        assertThat(pagesWith("worker")).containsExactlyInAnyOrder("/sealednotes/sealed-notes", "/sealednotes/sealed-note-mistaken");
        try (Visitor supervisor = Visitor.signedIn("supervisor")) {
            supervisor.open("/reporting/print?case=" + caseId);
            assertThat(Printed.text(supervisor.download("#print"))).doesNotContain(CANARY, "informs");
        }
    }

    /** What the section of sealed notes says to somebody. */
    private static String words(String user) {
        PlainVisitor.Answer answer = PlainVisitor.signedIn(user).get("/sealednotes/sealed-notes?case=" + caseId);
        return answer.status() + answer.page().select("main").text() + answer.page().select("nav").text();
    }

    /** The pages, reached by links, on which the word stands. */
    private static Set<String> pagesWith(String user) {
        PlainVisitor visitor = PlainVisitor.signedIn(user);
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(FROM);
        ahead.addFirst("/casefile/case?case=" + caseId);
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            String page = PagesOfTheDemo.page(address);
            if (!known.add(address) || seen.merge(page, 1, Integer::sum) > ADDRESSES) {
                continue;
            }
            Document shown = visitor.get(address).page();
            if (shown.outerHtml().contains(CANARY)) {
                found.add(page);
            }
            shown.select("a[href]:not([target])").stream().map((Element link) -> link.attr("href"))
                    .filter(link -> link.contains("case=" + caseId)).forEach(ahead::add);
        }
        assertThat(seen).as("the test walks about").hasSizeGreaterThan(FROM.size());
        return found;
    }
}
