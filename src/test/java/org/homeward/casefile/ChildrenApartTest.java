package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.HouseholdFixture.aminaDanaAndZahra;
import static org.homeward.casefile.HouseholdFixture.give;
import static org.homeward.casefile.HouseholdFixture.idOf;
import static org.homeward.casefile.HouseholdFixture.told;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.access.CurrentUser;
import org.homeward.access.Section;
import org.homeward.person.Person;
import org.homeward.person.RelationRole;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.homeward.sharing.ShareAsTold;
import org.homeward.sharing.SharingACase;

/** Amina is the demo worker's; her daughter Dana is accompanied by somebody else. */
class ChildrenApartTest {

    private static List<String> names(String user, CaseFile file) {
        return as(user, () -> the(ReadingPeople.class).household(file.getId())).everybody().stream().map(s -> s.person().getDisplayName()).toList();
    }

    private static int apart(String user, CaseFile file) {
        return as(user, () -> the(ReadingPeople.class).household(file.getId())).apart();
    }

    private static void assertNotThere(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void of_a_child_with_another_worker_the_parents_worker_reads_only_that_it_is_there() {
        List<CaseFile> files = aminaDanaAndZahra();
        CaseFile amina = files.get(0);
        assertThat(apart("worker", amina)).isZero();
        give(files.get(1), "worker3");
        HouseholdOfACase household = as("worker", () -> the(ReadingPeople.class).household(amina.getId()));
        assertThat(names("worker", amina)).containsExactly("Amina Placeholder", "Zahra Sample");
        assertThat(household.apart()).isEqualTo(1);
        assertThat(household.relationships()).noneMatch(r -> r.getOne().getDisplayName().startsWith("Dana") || r.getOther().getDisplayName().startsWith("Dana"));
    }

    @DatabaseTest
    void nothing_is_done_to_such_a_child_through_the_parents_case() {
        List<CaseFile> files = aminaDanaAndZahra();
        UUID id = files.get(0).getId();
        UUID dana = idOf(files.get(0), "Dana Placeholder");
        UUID zahra = idOf(files.get(0), "Zahra Sample");
        UUID parent = as("worker", () -> the(ReadingPeople.class).household(id)).relationships().stream()
                .filter(r -> r.getOther().getId().equals(dana)).findFirst().orElseThrow().getId();
        give(files.get(1), "worker3");
        ChangingTheHousehold changing = the(ChangingTheHousehold.class);
        assertNotThere(() -> as("worker", () -> the(ReadingPeople.class).person(id, dana)));
        assertNotThere(() -> as("worker", () -> changing.moveOut(id, dana, LocalDate.of(2026, 3, 1))));
        assertNotThere(() -> as("worker", () -> changing.moveIn(id, dana, null)));
        assertNotThere(() -> as("worker", () -> changing.relate(id, zahra, RelationRole.GUARDIAN, dana, null)));
        assertNotThere(() -> as("worker", () -> changing.date(id, parent, null, null, 1)));
        assertNotThere(() -> as("worker", () -> changing.enteredInError(id, parent, "A mistake.")));
        assertNotThere(() -> as("worker", () -> the(RegisteringSomebodyKnown.class).find(id, dana)));
        assertNotThere(() -> as("worker", () -> the(EditingThePerson.class).addName(id, dana, "Another", null)));
    }

    @DatabaseTest
    void such_a_child_is_named_in_no_contact_of_the_parents_and_in_no_history() {
        List<CaseFile> files = aminaDanaAndZahra();
        UUID id = files.get(0).getId();
        UUID dana = idOf(files.get(0), "Dana Placeholder");
        UUID parent = as("worker", () -> the(ReadingPeople.class).household(id)).relationships().stream()
                .filter(r -> r.getOther().getId().equals(dana)).findFirst().orElseThrow().getId();
        as("worker", () -> the(ChangingTheHousehold.class).date(id, parent, LocalDate.of(2017, 1, 1), null, 1));
        as("worker", () -> the(LoggingAContact.class).log(id, new OwnContactAsTold("home-visit", NOON.minusSeconds(60),
                List.of(dana, files.get(0).getPerson().getId()), null, false, null, "A note.", null, null, false, null, false, null, null)));
        assertThat(present(id)).containsExactlyInAnyOrder("Amina Placeholder", "Dana Placeholder");
        assertThat(changed(id)).contains(parent);
        give(files.get(1), "worker3");
        assertThat(present(id)).containsExactly("Amina Placeholder");
        assertThat(changed(id)).doesNotContain(parent);
        assertThat(as("worker", () -> the(LoggingAContact.class).household(id))).extracting(Person::getDisplayName)
                .containsExactly("Amina Placeholder", "Zahra Sample");
    }

    private static List<String> present(UUID id) {
        return as("worker", () -> the(ReadingContacts.class).page(id, ContactFilter.NONE, 1).rows().get(0).present().stream().map(Person::getDisplayName).toList());
    }

    private static List<UUID> changed(UUID id) {
        return as("worker", () -> the(ReadingTheHistory.class).read(id, 1)).rows().stream().map(row -> row.change().getThingId()).toList();
    }

    @DatabaseTest
    void the_childs_own_worker_the_teams_supervisor_and_a_colleague_by_a_share_of_the_childs_case_meet_it() {
        List<CaseFile> files = aminaDanaAndZahra();
        give(files.get(1), "worker2");
        assertThat(names("worker", files.get(0))).doesNotContain("Dana Placeholder");
        assertThat(names("supervisor", files.get(0))).contains("Dana Placeholder");
        assertThat(names("worker2", files.get(1))).contains("Dana Placeholder", "Amina Placeholder");
        assertThat(names("children", files.get(1))).contains("Dana Placeholder");
        UUID worker = as("worker", () -> the(CurrentUser.class).getId());
        as("worker2", () -> the(SharingACase.class).share(files.get(1).getId(), new ShareAsTold(worker, Set.of(Section.PLAN), 2, "We visit together.")));
        assertThat(names("worker", files.get(0))).contains("Dana Placeholder");
        assertThat(apart("worker", files.get(0))).isZero();
    }

    @DatabaseTest
    void a_child_without_a_case_and_somebody_grown_up_stay_among_the_family() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        as("worker", () -> the(ChangingTheHousehold.class).add(amina.getId(), told("Sami Sample", "2019"), RelationRole.CHILD, true, null));
        CaseFile omar = as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.aCase("Omar Sample", Track.CHILD, LocalDate.of(2007, 1, 1))));
        as("worker", () -> the(ChangingTheHousehold.class).addKnown(amina.getId(), omar.getNumber(), RelationRole.SIBLING, false, null));
        give(omar, "worker3");
        assertThat(names("worker", amina)).contains("Sami Sample", "Omar Sample");
        assertThat(apart("worker", amina)).isZero();
    }

    @DatabaseTest
    void the_number_of_statements_does_not_grow_with_the_children() {
        CaseFile amina = aminaDanaAndZahra().get(0);
        int none = statements(amina);
        for (int i = 1; i <= 4; i++) {
            CaseFile child = as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.aChildsCase()));
            as("worker", () -> the(ChangingTheHousehold.class).addKnown(amina.getId(), child.getNumber(), RelationRole.CHILD, true, null));
            give(child, "worker3");
        }
        assertThat(apart("worker", amina)).isEqualTo(4);
        assertThat(statements(amina)).isLessThanOrEqualTo(none + 1);
    }

    private static int statements(CaseFile file) {
        return as("worker", () -> StatementCount.of(() -> the(ReadingPeople.class).household(file.getId()).everybody()));
    }
}
