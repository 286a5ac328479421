package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WayInTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofDays(7));
    private static final UUID CASE = new UUID(1, 1);

    private final UserAccount giver = new UserAccount("giver", "Giver", EnumSet.of(Role.SOCIAL_WORKER), null);
    private final UserAccount taker = new UserAccount("taker", "Taker", EnumSet.of(Role.SOCIAL_WORKER), null);

    private WayIn share(Section... sections) {
        return WayIn.to(WayIn.Kind.SHARE, CASE, taker, Set.of(sections), "leave", giver, NOON, END);
    }

    @Test
    void it_holds_from_its_first_moment_until_just_before_its_last() {
        WayIn way = share();
        assertThat(way.isLive(NOON.minusNanos(1))).isFalse();
        assertThat(way.isLive(NOON)).isTrue();
        assertThat(way.isLive(END.minusNanos(1))).isTrue();
        assertThat(way.isLive(END)).isFalse();
        assertThat(way.isOver(END.minusNanos(1))).isFalse();
        assertThat(way.isOver(END)).isTrue();
    }

    @Test
    void whoever_ends_it_first_ended_it() {
        WayIn way = share();
        way.end(taker, NOON.plusSeconds(1));
        way.end(giver, NOON.plusSeconds(2));
        assertThat(way.isLive(NOON.plusSeconds(1))).isFalse();
        assertThat(way.isOver(NOON.plusSeconds(1))).isTrue();
        assertThat(way.getEndedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(way.getEndedBy()).isSameAs(taker);
    }

    @Test
    void a_share_opens_the_overview_and_its_sections_and_nothing_else() {
        WayIn way = share(Section.PLAN);
        for (Section section : Section.values()) {
            boolean open = section == Section.PLAN || section == Section.OVERVIEW;
            assertThat(way.opens(Relation.CONSULTED, section)).as(section.name()).isEqualTo(open);
            assertThat(way.opens(Relation.EMERGENCY, section)).as(section.name()).isFalse();
        }
        assertThat(way.caseId()).isEqualTo(CASE);
    }

    @Test
    void an_emergency_opens_as_an_emergency_and_can_be_widened() {
        WayIn way = WayIn.to(WayIn.Kind.EMERGENCY, CASE, taker, Set.of(), "danger", taker, NOON, NOON.plusSeconds(3600));
        assertThat(way.opens(Relation.EMERGENCY, Section.OVERVIEW)).isTrue();
        assertThat(way.opens(Relation.CONSULTED, Section.OVERVIEW)).isFalse();
        assertThat(way.opens(Relation.EMERGENCY, Section.PLAN)).isFalse();
        way.widen(Section.PLAN);
        assertThat(way.opens(Relation.EMERGENCY, Section.PLAN)).isTrue();
        assertThat(way.getSections()).containsExactlyInAnyOrder(Section.OVERVIEW, Section.PLAN);
    }

    @Test
    void a_cover_opens_no_section_of_its_own_and_names_who_is_away() {
        WayIn way = WayIn.covering(giver, taker, "leave", giver, NOON, NOON.plusSeconds(60), END);
        for (Relation relation : Relation.values()) {
            assertThat(way.opens(relation, Section.OVERVIEW)).as(relation.name()).isFalse();
        }
        assertThat(way.getCovered()).isSameAs(giver);
        assertThat(way.getUser()).isSameAs(taker);
        assertThat(way.getGivenBy()).isSameAs(giver);
        assertThat(way.getReason()).isEqualTo("leave");
        assertThat(way.getGivenAt()).isEqualTo(NOON);
        assertThat(way.getFrom()).isEqualTo(NOON.plusSeconds(60));
        assertThat(way.getUntil()).isEqualTo(END);
        assertThat(way.caseId()).isNull();
    }

    @Test
    void an_act_fits_the_state_of_the_case_that_its_rule_names() {
        assertThat(AccessRule.State.ANY.fits(true)).isTrue();
        assertThat(AccessRule.State.ANY.fits(false)).isTrue();
        assertThat(AccessRule.State.OPEN.fits(true)).isTrue();
        assertThat(AccessRule.State.OPEN.fits(false)).isFalse();
        assertThat(AccessRule.State.CLOSED.fits(true)).isFalse();
        assertThat(AccessRule.State.CLOSED.fits(false)).isTrue();
    }
}
