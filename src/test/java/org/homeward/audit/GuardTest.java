package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.NotingAnEvent;
import org.homeward.casefile.OpeningACase;
import org.homeward.records.ErasingACase;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.homeward.sharing.BreakingTheGlass;
import org.homeward.sharing.JudgingEmergencies;

class GuardTest {

    private static List<Object> rows(String what, String act) {
        return World.sql("select " + what + " from audit_row where act = '" + act + "'");
    }

    private static void note(UUID id) {
        as("worker", () -> the(NotingAnEvent.class).note(id, LocalDate.of(2026, 3, 2), "Moved", null));
    }

    @DatabaseTest
    void what_asks_for_an_open_case_is_refused_in_a_closed_one_and_the_refusal_names_the_case() {
        UUID id = CaseFileFixture.anOpenCase();
        note(id);
        CaseFileFixture.closed(id);
        assertThatThrownBy(() -> note(id)).isInstanceOf(RefusedException.class).hasMessageContaining("access.case-is-closed");
        assertThat(rows("outcome || ' ' || coalesce(reason, '') || ' ' || case_id", "NotingAnEvent.note"))
                .containsExactlyInAnyOrder("DONE  " + id, "REFUSED access.case-is-closed " + id);
        as("worker", () -> the(OpeningACase.class).open(id));
    }

    @DatabaseTest
    void what_asks_for_a_closed_case_is_refused_in_an_open_one() {
        UUID id = CaseFileFixture.anOpenCase();
        ErasingACase.Wish wish = new ErasingACase.Wish("persons-request", "She asked for it in writing.", true);
        assertThatThrownBy(() -> as("worker", () -> the(ErasingACase.class).ask(id, wish))).isInstanceOf(RefusedException.class).hasMessageContaining("access.case-is-open");
        CaseFileFixture.closed(id);
        as("worker", () -> the(ErasingACase.class).ask(id, wish));
        assertThat(rows("outcome", "ErasingACase.ask")).containsExactlyInAnyOrder("REFUSED", "DONE");
    }

    @DatabaseTest
    void a_row_names_what_was_made_and_the_case_that_the_answer_tells() {
        UUID team = as("admin", () -> the(ManagingUsers.class).createTeam("Hill team")).getId();
        assertThat(rows("thing", "ManagingUsers.createTeam")).containsExactly("Team " + team);
        UUID id = CaseFileFixture.anOpenCase();
        String number = as("supervisor", () -> the(OpeningACase.class).open(id)).getNumber();
        UUID opening = as("worker3", () -> the(BreakingTheGlass.class).open(number, "danger-to-life", "She called: he stands at her door.")).orElseThrow().getId();
        as("supervisor", () -> the(JudgingEmergencies.class).judge(opening, true, "It was one."));
        assertThat(rows("case_id", "BreakingTheGlass.open")).containsExactly(id);
        assertThat(rows("case_id", "JudgingEmergencies.judge")).as("judged without opening the case").containsExactly(id);
        assertThat(rows("thing", "BreakingTheGlass.open")).containsExactly((Object) null);
    }

    @DatabaseTest
    void after_an_act_nothing_is_in_progress_however_it_ended() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> {
            the(OpeningACase.class).open(id);
            assertThat(the(CurrentUser.class).act()).isNull();
            assertThatThrownBy(() -> the(NotingAnEvent.class).note(id, LocalDate.of(2026, 3, 2), " ", null)).isInstanceOf(RefusedException.class);
            assertThat(the(CurrentUser.class).act()).isNull();
            the(CurrentUser.class).begin(Permission.SEE_HOME);
            the(OpeningACase.class).open(id);
            assertThat(the(CurrentUser.class).act()).isEqualTo(Permission.SEE_HOME);
            assertThat(the(CurrentUser.class).reached()).isEqualTo(id);
        });
    }
}
