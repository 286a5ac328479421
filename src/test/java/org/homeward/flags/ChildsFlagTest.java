package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.forChild;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.flags.FlagFixture.refused;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;

/** What may be flagged about a child, and who decides it. */
class ChildsFlagTest {

    @DatabaseTest
    void invariant_14_a_child_under_twelve_has_no_flag_except_of_child_protection() {
        UUID child = aChildsCase();
        for (String code : new String[] {"CN-01", "ON-01", "PS-01", "RD-02"}) {
            assertThatThrownBy(() -> as("worker", () -> the(RaisingAFlag.class).raise(child, raised(code, null)))).isInstanceOf(RefusedException.class);
            refused("flags.refuse.not-for-age", () -> as("children", () -> the(RaisingAFlag.class).raiseForChild(child, raised(code, null))));
        }
        assertThat(as("worker", () -> the(RaisingAFlag.class).raise(child, raised("CH-01", null))).getSeverity()).isEqualTo(Severity.URGENT);
        assertThat(as("worker", () -> the(RaisingAFlag.class).choices(child))).allMatch(Indicator::isChildProtection);
    }

    @DatabaseTest
    void invariant_15_from_twelve_to_seventeen_only_what_is_done_to_them_and_only_the_child_protection_lead_raises_and_decides_it() {
        UUID teen = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2012, 6, 1));
        refused("flags.refuse.child-lead", () -> as("worker", () -> the(RaisingAFlag.class).raise(teen, raised("ON-01", null))));
        assertThatThrownBy(() -> as("worker", () -> the(RaisingAFlag.class).raiseForChild(teen, raised("ON-01", null)))).isInstanceOf(NotThereException.class);
        refused("flags.refuse.not-for-age", () -> as("children", () -> the(RaisingAFlag.class).raiseForChild(teen, raised("IN-01", null))));
        UUID flag = readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(teen, raised("CH-04", null))).getId());
        refused("flags.refuse.child-lead-decides", () -> decide("supervisor", flag, forChild(flag)));
        decide("children", flag, forChild(flag));
        assertThat(read(flag).getState()).isEqualTo(FlagState.UPHELD);
    }

    @DatabaseTest
    void every_decision_about_a_child_says_what_is_best_for_the_child() {
        UUID flag = readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(aChildsCase(), raised("CH-06", null))).getId());
        refused("general.required", () -> decide("supervisor", flag, Outcome.UPHELD_PLAN));
    }

    @DatabaseTest
    void invariant_16_turning_eighteen_turns_no_childs_flag_into_an_adults() {
        UUID youth = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2008, 3, 3));
        as("children", () -> the(RaisingAFlag.class).raiseForChild(youth, raised("CN-01", null)));
        Flag flag = FlagFixture.open(youth, "CN-01").get(0);
        assertThat(AgeGroup.of(read(flag.getId()).getFile(), LocalDate.of(2027, 4, 6))).isEqualTo(AgeGroup.Y);
        assertThat(flag.isExploitation()).isTrue();
    }
}
