package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.HouseholdFixture.aminaDanaAndZahra;
import static org.homeward.casefile.HouseholdFixture.give;
import static org.homeward.casefile.NetworkFixture.releaseOf;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.sql;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;

class RecordingAFamilyDateTest {

    private static FamilyDate recorded(CaseFile file, UUID person) {
        return as("worker", () -> the(RecordingAFamilyDate.class).record(file.getId(), releaseOf(person)));
    }

    private static List<Object> tasks(String state) {
        return sql("select case_id from task where kind = 'family-release' and " + state);
    }

    @DatabaseTest
    void a_release_asks_for_a_look_at_the_cases_of_all_others_of_the_family_by_that_day() {
        List<CaseFile> family = aminaDanaAndZahra();
        recorded(family.get(0), family.get(0).getPerson().getId());
        assertThat(tasks("ended_at is null")).containsExactlyInAnyOrder(family.get(1).getId(), family.get(2).getId());
        assertThat(sql("select cast(due_at as varchar(10)) from task where kind = 'family-release'")).allMatch(due -> due.toString().startsWith(TODAY.plusDays(30).toString()));
        assertThat(sql("select count(*) from task where kind = 'family-release' and detail is not null")).first().hasToString("0");
    }

    @DatabaseTest
    void it_reaches_a_child_that_is_accompanied_apart_without_showing_it() {
        List<CaseFile> family = aminaDanaAndZahra();
        give(family.get(1), "worker3");
        FamilyDate date = recorded(family.get(0), family.get(2).getPerson().getId());
        assertThat(tasks("ended_at is null")).containsExactlyInAnyOrder(family.get(0).getId(), family.get(1).getId());
        assertThat(as("worker", () -> the(RecordingAFamilyDate.class).of(family.get(0).getId()))).containsExactly(date);
        assertThatThrownBy(() -> recorded(family.get(0), family.get(1).getPerson().getId())).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void nothing_is_asked_of_a_case_that_is_closed() {
        List<CaseFile> family = aminaDanaAndZahra();
        CaseFileFixture.closed(family.get(2).getId());
        recorded(family.get(0), family.get(0).getPerson().getId());
        assertThat(tasks("ended_at is null")).containsExactly(family.get(1).getId());
    }

    @DatabaseTest
    void a_day_that_was_a_mistake_asks_for_nothing_any_more() {
        List<CaseFile> family = aminaDanaAndZahra();
        FamilyDate wrong = recorded(family.get(0), family.get(0).getPerson().getId());
        recorded(family.get(0), family.get(0).getPerson().getId());
        as("worker", () -> the(CorrectingAnEntry.class).fact("FamilyDate", wrong.getId(), "Another man of that name."));
        assertThat(tasks("ended_at is null")).hasSize(2);
        assertThat(tasks("outcome = 'dropped'")).hasSize(2);
    }

    @DatabaseTest
    void it_lies_ahead_and_is_somebodys_who_is_met_in_the_case() {
        List<CaseFile> family = aminaDanaAndZahra();
        UUID id = family.get(0).getId();
        assertThatThrownBy(() -> as("worker", () -> the(RecordingAFamilyDate.class).record(id, new FamilyDateAsTold(null, "wedding", TODAY.minusDays(1), ReturnFixture.SAID))))
                .hasMessageContainingAll("person", "kind", "expectedOn");
        UUID stranger = as("worker", () -> the(ReadingPeople.class).household(CaseFileFixture.anOpenCase()).file().getPerson().getId());
        assertThatThrownBy(() -> recorded(family.get(0), stranger)).isInstanceOf(NotThereException.class);
        for (String user : List.of("worker2", "supervisor3", "clinician", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(RecordingAFamilyDate.class).record(id, releaseOf(family.get(2).getPerson().getId())))).as(user).isInstanceOf(NotThereException.class);
        }
    }
}
