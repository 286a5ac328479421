package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.hostile.Wire.Reply;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page there is, asked for in every way of {@link Variant}, by nobody and by each role that may not see it (S4, P1). */
@Tag("hostile")
class UrlBypassIT {

    private static final List<Variant> VARIANTS = Variant.all();

    /** Asks for a page that is not theirs. The title tells the page when it came nevertheless. */
    private record Try(String address, String title, String user, String cookie, Variant variant) {
    }

    @Test
    void no_way_of_writing_an_address_gets_anybody_past_the_door() {
        Map<String, PlainVisitor> visitors = new TreeMap<>();
        PagesOfTheDemo.ACCOUNTS.values().forEach(user -> visitors.put(user, PlainVisitor.signedIn(user)));
        List<Try> tries = new ArrayList<>();
        AtomicInteger arrived = new AtomicInteger();
        try (Wire wire = new Wire()) {
            for (String page : PagesOfTheDemo.inTheFolder()) {
                Map<String, String> byUser = PagesOfTheDemo.find().addresses(page);
                byUser.entrySet().stream().findFirst().ifPresent(at -> {
                    String title = wire.ask("GET " + at.getValue() + " HTTP/1.1", "Cookie: " + visitors.get(at.getKey()).cookie()).title();
                    assertThat(title).as("title of " + at.getValue()).isNotEmpty();
                    arrived.incrementAndGet();
                    tries.addAll(tries(page, at.getValue(), title, visitors));
                });
            }
        }
        assertThat(arrived.get()).as("pages that were looked for").isGreaterThan(90);
        Queue<String> hits = new ConcurrentLinkedQueue<>();
        Attack.on(tries, (wire, attempt) -> {
            Reply reply = attempt.variant.ask(wire, attempt.address, attempt.cookie);
            if (isHit(reply, attempt)) {
                hits.add(attempt.user + " saw " + attempt.address + " by «" + attempt.variant.name() + "»: " + reply.status() + " " + reply.title());
            }
            if (reply.status() >= 500 && reply.status() != 501 && reply.status() != 505) {
                hits.add(attempt.address + " by «" + attempt.variant.name() + "» is a fault: " + reply.status() + " " + reply.body().replaceAll("(?s)<[^>]*>|\\s+", " "));
            }
        });
        Figures.say("S4: " + VARIANTS.size() + " variants x " + arrived + " pages, " + tries.size() + " requests, " + hits.size() + " hits");
        assertThat(VARIANTS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(hits).isEmpty();
    }

    /** Nobody and, in the full form, each wrong role; at every build a third of it, with one wrong role in turn. */
    private static List<Try> tries(String page, String address, String title, Map<String, PlainVisitor> visitors) {
        List<Try> tries = new ArrayList<>();
        List<String> wrong = visitors.keySet().stream().filter(user -> !Rights.mayOpen(user, page)).toList();
        for (int i = 0; i < VARIANTS.size(); i++) {
            Variant variant = VARIANTS.get(i);
            if (!Attack.FULL && (i + address.length()) % 3 != 0) {
                continue;
            }
            tries.add(new Try(address, title, "nobody", "", variant));
            for (int w = 0; w < wrong.size(); w++) {
                if (Attack.FULL || i % wrong.size() == w) {
                    tries.add(new Try(address, title, wrong.get(w), visitors.get(wrong.get(w)).cookie(), variant));
                }
            }
        }
        return tries;
    }

    /** The page itself came, or any page of those that need a sign-in, or the source of one. */
    private static boolean isHit(Reply reply, Try attempt) {
        boolean page = reply.status() < 300 && reply.title().equals(attempt.title);
        boolean inside = attempt.cookie.isEmpty() && reply.body().contains("class=\"top\"");
        return page || inside || reply.body().contains("<ui:composition") || reply.body().contains("<web-app");
    }
}
