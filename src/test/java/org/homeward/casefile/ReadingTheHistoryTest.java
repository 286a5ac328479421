package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.HouseholdFixture.aminaDanaAndZahra;
import static org.homeward.casefile.HouseholdFixture.give;
import static org.homeward.casefile.HouseholdFixture.idOf;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.CurrentUser;
import org.homeward.access.UserAccounts;
import org.homeward.audit.FieldChanges;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.person.NameKind;
import org.homeward.person.WayOfContact.Safe;
import org.homeward.person.WayOfContact.WayAsTold;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.World;

class ReadingTheHistoryTest {

    @DatabaseTest
    void a_dropped_name_paper_or_way_of_contact_is_told_in_words() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> {
            EditingThePerson editing = the(EditingThePerson.class);
            editing.addName(id, null, "Wrong Sample", NameKind.ALIAS);
            editing.addDocument(id, null, new DocumentAsTold("passport", "X1234417", null, null, null, null, false, "held"));
            editing.addWay(id, null, new WayAsTold("phone", "+000 111", Safe.YES, null, null));
            PersonOfACase person = the(ReadingPeople.class).person(id, null);
            editing.dropName(id, null, person.names().get(1).getId());
            editing.dropDocument(id, null, person.documents().get(0).getId());
            return editing.dropWay(id, null, person.ways().get(0).getId());
        });
        assertThat(history("worker", id)).contains("PersonName.dropped Wrong Sample -> null", "IdentityDocument.dropped ••••417 -> null",
                "WayOfContact.dropped +000 111 -> null");
    }

    @DatabaseTest
    void who_worked_on_the_case_is_in_its_history() {
        UUID id = CaseFileFixture.anOpenCase();
        as("supervisor", () -> the(AssigningACase.class).assign(id, new AssignmentAsTold(null, as("supervisor", () -> the(UserAccounts.class).byName("worker2").orElseThrow().getId()), null)));
        assertThat(history("supervisor", id)).contains("CaseFile.worker Lira Example -> Tomas Example", "CaseFile.clinician Dr Ardit Specimen -> null");
    }

    @DatabaseTest
    void where_somebody_lived_is_in_the_history_after_they_moved_out() {
        List<CaseFile> files = aminaDanaAndZahra();
        UUID zahra = idOf(files.get(0), "Zahra Sample");
        as("worker", () -> the(ChangingTheHousehold.class).moveOut(files.get(0).getId(), zahra, LocalDate.of(2026, 3, 2)));
        assertThat(history("worker", files.get(2).getId())).contains("Membership.until null -> 2026-03-02");
    }

    @DatabaseTest
    void each_change_names_who_made_it_and_when_and_the_newest_stand_on_the_first_page() {
        UUID id = CaseFileFixture.anOpenCase();
        int times = Page.DEFAULT_SIZE + 2;
        for (int i = 0; i < times; i++) {
            String words = "Summary " + i;
            at(NOON.plusSeconds(i), i == 0 ? "supervisor" : "worker", () -> the(SummarisingACase.class).summarise(id, words, the(OpeningACase.class).open(id).getVersion()));
        }
        Page<FieldChanges.Change> first = as("worker", () -> the(ReadingTheHistory.class).read(id, 1));
        Page<FieldChanges.Change> second = as("worker", () -> the(ReadingTheHistory.class).read(id, 2));
        assertThat(first.rows()).hasSize(Page.DEFAULT_SIZE).first().satisfies(newest -> {
            assertThat(newest.by()).isEqualTo("Lira Example");
            assertThat(newest.change().getAt()).isEqualTo(NOON.plusSeconds(times - 1));
            assertThat(newest.change().getThingId()).isEqualTo(id);
            assertThat(newest.change().getUserId()).isEqualTo(as("worker", () -> the(CurrentUser.class).getId()));
            assertThat(newest.change().getOldText() + " -> " + newest.change().getNewText()).isEqualTo("Summary 25 -> Summary 26");
        });
        assertThat(first.total()).isEqualTo(first.rows().size() + second.rows().size());
        assertThat(second.rows()).filteredOn(row -> row.change().getField().equals("summary")).last()
                .matches(oldest -> oldest.by().startsWith("Besa") && oldest.change().getAt().equals(NOON) && oldest.change().getOldText() == null);
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(row -> row.change().getId())).doesNotHaveDuplicates();
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(row -> row.change().getField())).as("what the programme notes itself is left out")
                .contains("summary").doesNotContain("summaryAt", "version");
        assertThat(World.sql("select distinct case_id from field_change")).singleElement().hasToString(id.toString());
    }

    @DatabaseTest
    void nobody_reads_the_history_of_a_case_that_is_not_theirs() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        give(amina, "worker3");
        assertThatThrownBy(() -> history("worker", amina.getId())).isInstanceOf(NotThereException.class);
    }

    private static List<String> history(String user, UUID id) {
        return as(user, () -> the(ReadingTheHistory.class).read(id, 1)).rows().stream().map(row -> row.change())
                .map(c -> c.getThing() + "." + c.getField() + " " + c.getOldText() + " -> " + c.getNewText()).toList();
    }
}
