package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.Translations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page there is: in English on a desk and in Arabic on a phone, for those who may see it and for those who may not. */
class EveryPageIT {

    /** Nobody is signed in there, or it is no page of its own but a part that a script asks for, or one without words that is only measured,
     * or its moment is not in the demo: a second step, which SigningInStepByStepIT opens. */
    private static final Set<String> APART = Set.of("/access/sign-in", "/access/set-up", "/access/first-run", "/access/to-provider", "/access/from-provider",
            "/access/passkey-step", "/access/passkey-remove", "/access/provider-link", "/access/second-step",
            "/casefile/possible-matches", "/demo/blank", "/demo/blank-case");

    /** What no reader should meet: a key nobody wrote a text for, a place nobody filled in, the name of a key or of a class. */
    private static final String RAW = "\\?\\?\\?|\\{\\d|\\b(?:casefile|access|general|assessment|care|flags|home|judgement|review|records|reporting|reintegration|sealednotes|sharing|tasks|audit|code)"
            + "\\.[a-z]+[.-][a-z]|org\\.homeward|\\bnull\\b";

    @BeforeAll
    static void findThem() {
        PagesOfTheDemo.find();
    }

    static Collection<String> accounts() {
        return PagesOfTheDemo.ACCOUNTS.values();
    }

    @Test
    void every_page_is_reached_by_links_and_no_link_leads_nowhere() {
        Set<String> missed = new TreeSet<>(PagesOfTheDemo.inTheFolder());
        missed.removeIf(page -> APART.contains(page) || !PagesOfTheDemo.find().addresses(page).isEmpty());
        assertThat(missed).as("pages that no link leads to").isEmpty();
        assertThat(PagesOfTheDemo.find().deadLinks()).as("links that lead nowhere").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void in_english_on_a_desk(String user) {
        List<String> addresses = addresses(user, List.copyOf(accounts()));
        try (Visitor visitor = Visitor.signedIn(user)) {
            Map<String, String> titles = new TreeMap<>();
            for (String address : addresses) {
                assertThat(visitor.open(address)).as(address).isEqualTo(200);
                isInOrder(visitor, "en", "ltr");
                String title = visitor.page().title().replaceAll(" – .*", "");
                assertThat(titles.put(title, address)).as("another page called " + title + " besides " + address).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void in_arabic_on_a_phone(String user) {
        List<String> lastFirst = new ArrayList<>(accounts());
        Collections.reverse(lastFirst);
        List<String> addresses = addresses(user, lastFirst);
        try (Visitor visitor = Visitor.signedIn(user, 320)) {
            visitor.speaks("ar");
            try {
                for (String address : addresses) {
                    assertThat(visitor.open(address)).as(address).isEqualTo(200);
                    isInOrder(visitor, "ar", "rtl");
                    saysNoSentenceOfACatalogueInEnglish(visitor);
                }
            } finally {
                visitor.speaks("en");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void whoever_may_not_see_a_page_finds_nothing_there(String user) throws Exception {
        PlainVisitor visitor = PlainVisitor.signedIn(user);
        Set<String> seen = new TreeSet<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            if (!mayOpen(user, page)) {
                String address = PagesOfTheDemo.find().addresses(page).values().stream().findFirst().orElse(page);
                if (visitor.get(address).status() != 404) {
                    seen.add(address);
                }
            }
        }
        assertThat(seen).as("pages that " + user + " may not see").isEmpty();
    }

    @Test
    void a_form_sent_empty_says_what_is_missing_to_everybody() {
        try (Visitor visitor = Visitor.signedIn("worker", 320)) {
            visitor.speaks("ar");
            for (String form : List.of("/casefile/register", "/casefile/outside-contact", "/casefile/log-contact", "/flags/raise-flag?indicator=ID-02", "/care/refer",
                    "/reintegration/add-goal", "/casefile/household-add", "/casefile/network-person", "/casefile/record-restriction",
                    "/casefile/record-family-date", "/assessment/begin-telling", "/casefile/person-document", "/casefile/close")) {
                visitor.open(form + (form.contains("?") ? "&" : "?") + "case=" + aCase());
                visitor.page().evaluate("document.querySelectorAll('main .hw-form :is(input[type=text], textarea)').forEach(f => f.value = '')");
                visitor.click("main .hw-form [type=submit].btn:not(.sec)");
                assertThat(visitor.page().locator(".summary li").count()).as(form).isPositive();
                isInOrder(visitor, "ar", "rtl");
            }
            visitor.speaks("en");
        }
    }

    @Test
    void where_there_is_nothing_the_page_says_so() {
        try (Visitor visitor = Visitor.signedIn("supervisor", 320)) {
            for (String address : List.of("/casefile/case-list?q=nobody-is-called-so", "/review/queue?severity=urgent&taken=me", "/tasks/work-due?from=2199-01-01",
                    "/no/such/page", "/casefile/case?case=00000000-0000-7000-8000-000000000000")) {
                visitor.open(address);
                isInOrder(visitor, "en", "ltr");
                assertThat(visitor.page().innerText("main").length()).as("words on " + address).isGreaterThan(40);
            }
        }
    }

    /** The pages that this user looks at for everybody: those that nobody earlier in the order comes to. */
    private static List<String> addresses(String user, List<String> order) {
        List<String> addresses = new ArrayList<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            Map<String, String> byUser = PagesOfTheDemo.find().addresses(page);
            if (!APART.contains(page) && order.stream().filter(byUser::containsKey).findFirst().filter(user::equals).isPresent()) {
                addresses.add(byUser.get(user));
            }
        }
        return addresses;
    }

    private static String aCase() {
        return PagesOfTheDemo.find().addresses("/casefile/return").get("worker").replaceAll(".*case=", "");
    }

    private static void isInOrder(Visitor visitor, String language, String direction) {
        Page page = visitor.page();
        String where = page.url();
        assertThat(page.getAttribute("html", "lang") + " " + page.getAttribute("html", "dir")).as(where).isEqualTo(language + " " + direction);
        assertThat(page.locator("h1").count()).as("headings of " + where).isOne();
        assertThat(page.title()).as(where).matches("(?s).{3,} – .+");
        assertThat(page.title() + "\n" + page.innerText("body")).as(where).doesNotContainPattern(RAW);
        visitor.seesNoBarrier();
    }

    /** What somebody wrote stays as it was written. */
    private static void saysNoSentenceOfACatalogueInEnglish(Visitor visitor) {
        String shown = (String) visitor.page().evaluate("""
                () => {
                    const body = document.body.cloneNode(true);
                    body.querySelectorAll('.words').forEach(words => words.remove());
                    return body.textContent;
                }""");
        assertThat(Translations.of("ar").keySet().stream().filter(sentence -> sentence.contains(" ") && shown.contains(sentence))).as(visitor.page().url()).isEmpty();
    }

    private static boolean mayOpen(String user, String page) throws Exception {
        String[] parts = page.substring(1).split("/");
        StringBuilder bean = new StringBuilder("org.homeward." + parts[0] + ".web.");
        Arrays.stream(parts[1].split("-")).forEach(word -> bean.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        Permission permission = Class.forName(bean + "Page").getAnnotation(Allowed.class).value();
        return permission == Permission.PUBLIC || allowed(permission).contains(user);
    }

    /** The accounts whose role the access matrix gives that permission, whatever the relation to a case. */
    private static Set<String> allowed(Permission permission) throws IOException {
        List<String> roles = List.of();
        Set<String> users = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("config/access-matrix.csv"))) {
            List<String> cells = List.of(line.split(";"));
            if (line.startsWith("permission;")) {
                roles = cells;
            } else if (cells.get(0).equals(permission.name())) {
                for (int i = 1; i < cells.size(); i++) {
                    if (PagesOfTheDemo.ACCOUNTS.containsKey(roles.get(i)) && !List.of("-", "deny").contains(cells.get(i))) {
                        users.add(PagesOfTheDemo.ACCOUNTS.get(roles.get(i)));
                    }
                }
            }
        }
        return users;
    }
}
