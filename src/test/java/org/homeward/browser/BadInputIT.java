package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.browser.PlainVisitor.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every field of every form that some page shows, filled in as no field should be. Whatever comes, the page answers:
 * what is wrong is said beside its field, what else was typed is still there, and nothing is a fault of the server.
 */
class BadInputIT {

    /** What a field is for; the kinds of bad input differ. */
    enum Kind { WORDS, NEEDED, DAY, DAY_GONE, BIRTH, CHOICE }

    /** What is typed, into which fields, and whether it must be refused there. */
    enum Bad {
        TOO_LONG(Kind.WORDS, "x".repeat(100_000), true),
        CONTROL_CHARACTERS(Kind.WORDS, "a\u0000\u0007b\u001b[31mc", false),
        EMOJI(Kind.WORDS, "She smiled \uD83D\uDE42\uD83D\uDC69\u200D\uD83D\uDC67", false),
        HALF_AN_EMOJI(Kind.WORDS, "\uD83D", false),
        RIGHT_TO_LEFT_OVERRIDE(Kind.WORDS, "a\u202Egnp.exe", false),
        MARKUP(Kind.WORDS, "</textarea><script>alert(1)</script>#{1+1}", false),
        THIRTIETH_OF_FEBRUARY(Kind.DAY, "30/2/2026", true),
        YEAR_ZERO(Kind.DAY, "1/1/0000", true),
        YEAR_9999(Kind.DAY, "1/1/9999", true),
        NO_DAY(Kind.DAY, "soon \uD83D\uDE42", true),
        BEFORE_ANYBODYS_BIRTH(Kind.DAY_GONE, "1/1/1899", true),
        STILL_TO_COME(Kind.DAY_GONE, "1/1/2190", true),
        BORN_ON_THE_THIRTIETH_OF_FEBRUARY(Kind.BIRTH, "30/2/1996", true),
        BORN_IN_THE_YEAR_ZERO(Kind.BIRTH, "1/1/0000", true),
        BORN_IN_9999(Kind.BIRTH, "9999", true),
        BORN_NEXT_YEAR(Kind.BIRTH, "1/1/2190", true),
        EMPTY(Kind.NEEDED, "", true),
        NOT_IN_THE_LIST(Kind.CHOICE, "no-such-choice", true);

        private final Kind kind;
        private final String typed;
        private final boolean refused;

        Bad(Kind kind, String typed, boolean refused) {
            this.kind = kind;
            this.typed = typed;
            this.refused = refused;
        }
    }

    /** Days that may lie ahead by their meaning, and one that is asked for only together with another answer. */
    private static final List<String> AHEAD = List.of("#until", "#nextDate", "#nextReview", "#nextOn", "#reviewOn", "#targetOn", "[id*=dueOn]", "#plannedOn",
            "#followUpOn", "#retainUntil", "#expiresOn", "#expectedOn", "#from", "#verifiedOn", "[id$=-by]");

    /** Words that are needed only together with another answer. */
    private static final List<String> SOMETIMES = List.of("#inSpite-0", "#guardian", "[id^=reason-N]", "[id^=step-words]");

    /** What may be put aside half done needs nothing until it is finished. */
    private static final String PUT_ASIDE = "#pause";

    private static final String KEPT = "Words that stay";

    /** The number of somebody's case, instead of whom the rest of its form would describe. */
    private static final String INSTEAD_OF_THE_REST = "knownCase";

    /** What is accepted here changes whom the others look at: this happens in a Homeward of its own. */
    @BeforeAll
    static void begin() {
        PagesOfTheDemo.startAfresh();
    }

    @AfterAll
    static void end() {
        PagesOfTheDemo.startAfresh();
    }

    @ParameterizedTest
    @EnumSource
    void is_answered_beside_its_field_and_nothing_typed_is_lost(Bad bad) {
        Map<String, String> wrong = new TreeMap<>();
        Map<String, PlainVisitor> visitors = new LinkedHashMap<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            PagesOfTheDemo.find().addresses(page).entrySet().stream().findFirst().ifPresent(at -> {
                PlainVisitor visitor = visitors.computeIfAbsent(at.getKey(), PlainVisitor::signedIn);
                Document shown = visitor.get(at.getValue()).page();
                for (Element form : shown.select("main form[method=post]")) {
                    for (String field : fields((FormElement) form, bad.kind)) {
                        String fault = send(visitor, (FormElement) form, field, bad);
                        if (!fault.isEmpty()) {
                            wrong.put(page + " " + field, fault);
                        }
                    }
                }
            });
        }
        assertThat(wrong.entrySet()).isEmpty();
    }

    /** Sends the form with that one field wrong and words in every other text field; returns what is not as it should be, or nothing. */
    private static String send(PlainVisitor visitor, FormElement form, String field, Bad bad) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields(form, Kind.WORDS).stream().filter(f -> form.select("[name='" + f + "']").not("[type=password]").size() == 1)
                .filter(f -> !f.equals(INSTEAD_OF_THE_REST)).forEach(f -> typed.put(f, KEPT));
        typed.put(field, bad.typed);
        Element button = form.selectFirst("[type=submit]");
        Answer answer = visitor.send(form, visitor.typed(form, typed), button);
        if (answer.status() >= 400) {
            return "answered " + answer.status();
        }
        boolean answeredByAFile = answer.page().selectFirst("main") == null;
        if (answer.status() != 200 || answeredByAFile) {
            return bad.refused ? "was accepted" : "";
        }
        Element again = answer.page().getElementById(field);
        String said = answer.page().select("[id='" + field + "-e']").text();
        List<String> faults = new ArrayList<>();
        boolean secret = again != null && "password".equals(again.attr("type"));
        if (bad.refused && said.isEmpty() && !secret) {
            faults.add("nothing is said beside the field; above: " + answer.page().select(".summary li").eachText());
        }
        if (said.contains("Validation") || said.contains("Conversion")) {
            faults.add("says " + said);
        }
        typed.forEach((other, words) -> {
            Element kept = answer.page().getElementById(other);
            if (!other.equals(field) && (kept == null || !kept.val().equals(words))) {
                faults.add("lost what was typed into " + other);
            }
        });
        if (bad.refused && bad.kind != Kind.CHOICE && again != null && !secret && !again.val().strip().equals(bad.typed)) {
            faults.add("lost what was typed");
        }
        if (bad == Bad.EMOJI && again != null && !secret && !again.val().strip().equals(bad.typed)) {
            faults.add("became " + again.val());
        }
        answer.page().select("input, textarea").remove();
        if (answer.page().text().contains("\u202E") || !answer.page().select("script:containsData(alert)").isEmpty()) {
            faults.add("shows it as it came");
        }
        return String.join("; ", faults);
    }

    private static List<String> fields(FormElement form, Kind kind) {
        if (kind == Kind.NEEDED && form.selectFirst(PUT_ASIDE) != null) {
            return List.of();
        }
        String selector = switch (kind) {
            case WORDS -> "textarea, input[type=text]:not(.date), input[type=password]";
            case NEEDED -> ".field:not(:has(.optional:matchesOwn(.))) > :is(textarea, input[type=text]:not(.date)):not(" + String.join(", ", SOMETIMES) + ")";
            case DAY -> "input.date";
            case DAY_GONE -> "input.date:not(" + String.join(", ", AHEAD) + ")";
            case BIRTH -> "input[name^=born]:not([type=checkbox])";
            case CHOICE -> "select, input[type=radio], input[type=checkbox]:not(.field.check input)";
        };
        return form.select(selector).stream().map(field -> field.attr("name")).filter(name -> !name.isEmpty()).distinct().toList();
    }
}
