package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.HouseholdFixture.aminaDanaAndZahra;
import static org.homeward.casefile.HouseholdFixture.idOf;
import static org.homeward.casefile.HouseholdFixture.give;
import static org.homeward.casefile.HouseholdFixture.told;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.person.RelationRole;
import org.homeward.person.Relationship;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class ChangingTheHouseholdTest {

    @DatabaseTest
    void a_relative_is_added_with_what_they_are_and_the_act_is_on_record() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        as("worker", () -> changing().add(amina.getId(), told("Omar Sample", "1990"), RelationRole.SIBLING, true, LocalDate.of(2026, 2, 1)));
        assertThat(household(amina).livingHere()).extracting(s -> s.person().getDisplayName()).contains("Omar Sample");
        assertThat(World.sql("select count(*) from audit_row where act = 'ChangingTheHousehold.add' and case_id = '" + amina.getId() + "'").get(0).toString())
                .isEqualTo("1");
    }

    @DatabaseTest
    void somebody_with_a_case_is_added_by_its_number_if_one_may_open_it() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        CaseFile omar = as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.aCase("Omar Sample", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1))));
        as("worker", () -> changing().addKnown(amina.getId(), omar.getNumber().toLowerCase(), RelationRole.SIBLING, false, null));
        assertThat(household(amina).elsewhere().get(0).ownCase()).isEqualTo(omar.getId());
        give(omar, "worker3");
        for (String number : new String[] {omar.getNumber(), "HW-2026-999999-A", "nonsense", null}) {
            assertThatThrownBy(() -> as("worker", () -> changing().addKnown(amina.getId(), number, RelationRole.SIBLING, false, null)))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("knownCase");
        }
    }

    @DatabaseTest
    void who_moves_out_is_kept_with_the_day_and_may_come_back() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        UUID zahra = idOf(amina, "Zahra Sample");
        as("worker", () -> changing().moveOut(amina.getId(), zahra, LocalDate.of(2026, 3, 1)));
        assertThat(household(amina).livedHere().get(0).membership().getUntil()).isEqualTo(LocalDate.of(2026, 3, 1));
        as("worker", () -> changing().moveIn(amina.getId(), zahra, LocalDate.of(2026, 3, 2)));
        assertThat(household(amina).livingHere()).hasSize(3);
        assertThat(household(amina).livedHere()).isEmpty();
    }

    @DatabaseTest
    void nobody_moves_out_before_they_moved_in_or_in_the_future_or_twice() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        UUID omar = as("worker", () -> changing().add(amina.getId(), told("Omar Sample", null), RelationRole.SIBLING, true, LocalDate.of(2026, 2, 1))).person().getId();
        for (LocalDate day : new LocalDate[] {null, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 3)}) {
            assertThatThrownBy(() -> as("worker", () -> changing().moveOut(amina.getId(), omar, day))).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("until");
        }
        as("worker", () -> changing().moveOut(amina.getId(), omar, LocalDate.of(2026, 3, 1)));
        assertThatThrownBy(() -> as("worker", () -> changing().moveOut(amina.getId(), omar, LocalDate.of(2026, 3, 1)))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_household_is_begun_by_its_first_address() {
        UUID alone = CaseFileFixture.anOpenCase();
        as("worker", () -> changing().changeHome(alone, "5 Mill Lane", "valley", "Ring twice.", -1));
        HouseholdOfACase household = as("worker", () -> the(ReadingPeople.class).household(alone));
        assertThat(household.home().getAddress()).isEqualTo("5 Mill Lane");
        assertThat(household.livingHere()).hasSize(1);
    }

    @DatabaseTest
    void an_address_that_somebody_changed_meanwhile_is_not_overwritten() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        long shown = household(amina).home().getVersion();
        as("supervisor", () -> changing().changeHome(amina.getId(), "Theirs", null, null, shown));
        assertThatThrownBy(() -> as("worker", () -> changing().changeHome(amina.getId(), "Mine", null, null, shown)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(household(amina).home().getAddress()).isEqualTo("Theirs");
    }

    @DatabaseTest
    void the_old_address_stays_in_the_history() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        as("worker", () -> changing().changeHome(amina.getId(), "5 Mill Lane", "harbour", null, household(amina).home().getVersion()));
        assertThat(World.sql("select old_text from field_change where thing = 'Household' and field = 'address'")).containsExactly("12 Quay Street");
    }

    @DatabaseTest
    void two_people_of_the_case_are_related_and_a_mistake_is_taken_back() {
        List<CaseFile> files = aminaDanaAndZahra();
        UUID caseId = files.get(0).getId();
        UUID zahra = idOf(files.get(0), "Zahra Sample");
        UUID dana = idOf(files.get(0), "Dana Placeholder");
        as("worker", () -> changing().relate(caseId, zahra, RelationRole.GUARDIAN, dana, null));
        Relationship guardian = relationship(files.get(0), RelationRole.GUARDIAN);
        as("worker", () -> changing().date(caseId, guardian.getId(), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), guardian.getVersion()));
        assertThat(relationship(files.get(0), RelationRole.GUARDIAN).isCurrent()).isFalse();
        as("worker", () -> changing().enteredInError(caseId, guardian.getId(), "It was the aunt."));
        assertThat(household(files.get(0)).relationships()).extracting(Relationship::getKind).containsOnly(RelationRole.PARENT);
    }

    @DatabaseTest
    void only_people_of_the_case_are_related_and_only_by_those_who_may_edit() {
        List<CaseFile> files = aminaDanaAndZahra();
        UUID caseId = files.get(0).getId();
        UUID zahra = idOf(files.get(0), "Zahra Sample");
        UUID stranger = as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.aChildsCase())).getPerson().getId();
        assertThatThrownBy(() -> as("worker", () -> changing().relate(caseId, zahra, RelationRole.OTHER_KIN, stranger, null)))
                .isInstanceOf(NotThereException.class);
        for (String user : new String[] {"clinician", "worker2", "supervisor3", "programme"}) {
            assertThatThrownBy(() -> as(user, () -> changing().add(caseId, told("X", null), RelationRole.SIBLING, false, null)))
                    .isInstanceOf(NotThereException.class);
        }
    }

    private static ChangingTheHousehold changing() {
        return the(ChangingTheHousehold.class);
    }

    private static HouseholdOfACase household(CaseFile file) {
        return as("worker", () -> the(ReadingPeople.class).household(file.getId()));
    }

    private static Relationship relationship(CaseFile file, RelationRole kind) {
        return household(file).relationships().stream().filter(r -> r.getKind() == kind).findFirst().orElseThrow();
    }
}
