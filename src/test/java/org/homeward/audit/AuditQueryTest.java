package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.homeward.access.Relation;
import org.junit.jupiter.api.Test;

class AuditQueryTest {

    private static AuditQuery of(String name, String value) {
        return AuditQuery.from(Map.of(name, value), LocalDate.of(2026, 3, 2));
    }

    @Test
    void each_part_is_taken_as_it_was_typed() {
        assertThat(of("user", " Worker ").user()).contains("worker");
        assertThat(of("act", "OpeningACase.open").act()).contains("OpeningACase.open");
        assertThat(of("number", "hw-2026-000001-x").number()).contains("hw-2026-000001-x");
        assertThat(of("outcome", "denied").outcome()).contains(AuditRow.Outcome.DENIED);
        assertThat(of("kind", "taken-out").kind()).contains(AuditKind.TAKEN_OUT);
        assertThat(of("relation", "team-children").relation()).contains(Relation.TEAM_CHILDREN);
        assertThat(of("words", "Amina").words()).contains("Amina");
        assertThat(of("from", "1/2/2026").from()).contains(LocalDate.of(2026, 2, 1));
        assertThat(of("until", "2026-02-28").until()).contains(LocalDate.of(2026, 2, 28));
        assertThat(of("page", "12").page()).isEqualTo(12);
    }

    @Test
    void what_makes_no_sense_is_as_good_as_missing() {
        assertThat(of("user", " ").user()).isEmpty();
        assertThat(of("user", "x".repeat(100)).user()).isPresent();
        assertThat(of("user", "x".repeat(101)).user()).isEmpty();
        assertThat(of("act", "a%").act()).isEmpty();
        assertThat(of("outcome", "else").outcome()).isEmpty();
        assertThat(of("from", "31/2/2026").from()).isEmpty();
        assertThat(new AuditQuery(Map.of("until", "soon")).until()).isEmpty();
        for (String none : new String[] {"0", "-1", "1234567", "x"}) {
            assertThat(of("page", none).page()).as(none).isEqualTo(1);
        }
        assertThat(of("secret", "x").given()).isEmpty();
    }

    @Test
    void its_address_asks_the_same_again_on_any_page() {
        AuditQuery query = AuditQuery.from(Map.of("user", "wörker & co", "page", "3", "from", "1/2/2026"), LocalDate.of(2026, 3, 2));
        assertThat(query.address()).isEqualTo("from=2026-02-01&user=w%C3%B6rker+%26+co");
        assertThat(query.onPage(4).page()).isEqualTo(4);
        assertThat(query.onPage(4).address()).isEqualTo(query.address());
        assertThat(query.page()).isEqualTo(3);
    }
}
