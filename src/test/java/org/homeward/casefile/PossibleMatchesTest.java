package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;

class PossibleMatchesTest {

    @DatabaseTest
    void who_may_open_the_case_sees_it_in_any_spelling() {
        UUID amina = CaseFileFixture.anOpenCase();
        for (String typed : new String[] {"Amina", "Ameena", "أمينة", "Амина", "placeholder, amina", "ami"}) {
            PossibleMatches.Found found = find("worker", typed, "1996");
            assertThat(found.open()).as(typed).extracting(CaseFile::getId).containsExactly(amina);
            assertThat(found.elsewhere()).isFalse();
        }
    }

    @DatabaseTest
    void who_may_not_learns_only_that_there_may_be_one() {
        CaseFileFixture.anOpenCase();
        PossibleMatches.Found found = find("worker3", "Amina", null);
        assertThat(found.open()).isEmpty();
        assertThat(found.elsewhere()).isTrue();
    }

    @DatabaseTest
    void a_birth_far_away_is_somebody_else_and_an_unknown_one_may_be_anybody() {
        CaseFileFixture.aCase("Amina Placeholder", Track.ADULT_RETURNEE, LocalDate.of(1996, 5, 17));
        assertThat(find("worker", "Amina", "1960").isNone()).isTrue();
        assertThat(find("worker", "Amina", "1999").open()).hasSize(1);
        assertThat(find("worker", "Amina", "30").open()).hasSize(1);
        assertThat(find("worker", "Amina", "no idea").open()).hasSize(1);
    }

    @DatabaseTest
    void nothing_typed_finds_nothing_and_one_who_does_not_list_cases_may_not_ask() {
        CaseFileFixture.anOpenCase();
        for (String typed : new String[] {null, "", " ", "A", "!!", "%"}) {
            assertThat(find("worker", typed, null).isNone()).as("«" + typed + "»").isTrue();
        }
        assertThatThrownBy(() -> find("programme", "Amina", null)).isInstanceOf(NotThereException.class);
    }

    private static PossibleMatches.Found find(String user, String name, String born) {
        return as(user, () -> the(PossibleMatches.class).find(name, born));
    }
}
