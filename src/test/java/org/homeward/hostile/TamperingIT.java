package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.hostile.Wire.Reply;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every form of every page, changed on its way in every way of {@link Tampering} (P9, P12, P14, P15, P16). */
@Tag("hostile")
class TamperingIT {

    private record Try(SentForm form, Tampering tampering) {
    }

    /** What was sent acted in many cases; the others look at a demo as it was told. */
    @AfterAll
    static void startAfresh() {
        PagesOfTheDemo.startAfresh();
    }

    @Test
    void a_form_that_no_page_of_ours_sent_changes_nothing() {
        assertThat(Tampering.ofTheForm()).hasSizeGreaterThanOrEqualTo(17);
        PagesOfTheDemo.find();
        Map<String, String> before = Tables.hashes();
        Map<String, String> faults = send(Tampering.ofTheForm());
        assertThat(faults).isEmpty();
        assertThat(Tables.hashes()).isEqualTo(before);
    }

    @Test
    void whatever_lies_in_a_form_is_answered_by_a_page_of_ours() {
        assertThat(send(Tampering.ofTheFields())).isEmpty();
    }

    @Test
    void a_claimed_view_state_is_not_read() {
        assertThat(Tampering.ofTheViewState()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(send(Tampering.ofTheViewState())).isEmpty();
    }

    private static Map<String, String> send(List<Tampering> all) {
        List<Try> tries = new ArrayList<>();
        for (SentForm form : SentForm.ofEveryPage(new ConcurrentHashMap<String, PlainVisitor>())) {
            for (int i = 0; i < all.size(); i++) {
                if (Attack.FULL || (i + tries.size() + form.page.length()) % 6 == 0) {
                    tries.add(new Try(form, all.get(i)));
                }
            }
        }
        Map<String, String> faults = new ConcurrentHashMap<>();
        Attack.on(tries, (wire, attempt) -> {
            SentForm form = attempt.form.copy();
            attempt.tampering.change().accept(form);
            Reply reply = form.send(wire);
            String what = form.page + " «" + attempt.tampering.name() + "»";
            if (reply.status() == 0 || reply.status() >= 500) {
                faults.put(what, reply.status() + " " + reply.title());
            }
            if (Leaks.in(reply.body()).isPresent()) {
                faults.put(what, "shows " + Leaks.in(reply.body()).orElseThrow());
            }
        });
        Figures.say("Tampering: " + all.size() + " kinds, " + tries.size() + " forms sent, " + faults.size() + " faults");
        return faults;
    }
}
