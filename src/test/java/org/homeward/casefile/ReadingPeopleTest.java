package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.HouseholdFixture.aminaDanaAndZahra;
import static org.homeward.casefile.HouseholdFixture.give;
import static org.homeward.casefile.HouseholdFixture.told;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.person.RelationRole;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;

class ReadingPeopleTest {

    @DatabaseTest
    void the_person_of_the_case_comes_first_then_the_eldest_each_with_relation_and_own_case() {
        List<CaseFile> files = aminaDanaAndZahra();
        HouseholdOfACase household = household(files.get(0));
        assertThat(household.livingHere()).extracting(s -> s.person().getDisplayName())
                .containsExactly("Amina Placeholder", "Zahra Sample", "Dana Placeholder");
        assertThat(household.livingHere()).extracting(Somebody::role).containsExactly(null, RelationRole.PARENT, RelationRole.CHILD);
        assertThat(household.livingHere()).extracting(Somebody::ownCase).containsExactly(null, files.get(2).getId(), files.get(1).getId());
        assertThat(household.home().getAddress()).isEqualTo("12 Quay Street");
    }

    @DatabaseTest
    void the_same_household_reads_from_the_childs_side() {
        HouseholdOfACase household = household(aminaDanaAndZahra().get(1));
        assertThat(household.livingHere()).extracting(s -> s.person().getDisplayName() + " " + s.role())
                .containsExactly("Dana Placeholder null", "Zahra Sample null", "Amina Placeholder PARENT");
    }

    @DatabaseTest
    void of_somebody_whose_case_is_anothers_only_name_and_relation_are_there() {
        List<CaseFile> files = aminaDanaAndZahra();
        give(files.get(2), "worker3");
        Somebody zahra = household(files.get(0)).livingHere().get(1);
        assertThat(zahra.role()).isEqualTo(RelationRole.PARENT);
        assertThat(zahra.ownCase()).isNull();
        assertThat(zahra.closed()).isTrue();
        assertThatThrownBy(() -> as("worker", () -> the(ReadingPeople.class).person(files.get(0).getId(), zahra.person().getId())))
                .isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_relative_without_a_case_is_read_through_the_case() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        var added = as("worker", () -> the(ChangingTheHousehold.class).add(amina.getId(), told("Omar Sample", "1990"), RelationRole.SIBLING, false, null));
        assertThat(household(amina).elsewhere()).extracting(s -> s.person().getDisplayName()).containsExactly("Omar Sample");
        assertThat(as("worker", () -> the(ReadingPeople.class).person(amina.getId(), added.person().getId())).person().getDisplayName())
                .isEqualTo("Omar Sample");
    }

    @DatabaseTest
    void nobody_is_read_through_a_case_they_have_nothing_to_do_with() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        var stranger = as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.aChildsCase())).getPerson();
        assertThatThrownBy(() -> as("worker", () -> the(ReadingPeople.class).person(amina.getId(), stranger.getId())))
                .isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void the_household_is_not_there_for_those_who_may_not_open_the_case() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingPeople.class).household(amina.getId()))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void the_number_of_statements_does_not_grow_with_the_family() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        int small = statements(amina);
        for (int i = 1; i <= 6; i++) {
            String name = "Cousin " + i;
            as("worker", () -> the(ChangingTheHousehold.class).add(amina.getId(), told(name, null), RelationRole.OTHER_KIN, true, null));
        }
        assertThat(statements(amina)).isEqualTo(small).isLessThanOrEqualTo(7);
    }

    private static int statements(CaseFile file) {
        return as("worker", () -> StatementCount.of(() -> the(ReadingPeople.class).household(file.getId()).everybody()
                .forEach(s -> s.person().getDisplayName())));
    }

    private static HouseholdOfACase household(CaseFile file) {
        return as("worker", () -> the(ReadingPeople.class).household(file.getId()));
    }
}
