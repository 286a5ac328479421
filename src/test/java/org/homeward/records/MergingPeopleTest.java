package org.homeward.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.casefile.AssigningACase;
import org.homeward.casefile.AssignmentAsTold;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.casefile.SettingACaseAside;
import org.homeward.casefile.Stage;
import org.homeward.casefile.Track;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.person.NameKind;
import org.homeward.person.Person.Part;
import org.homeward.person.RelationRole;
import org.homeward.person.SpokenLanguage;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class MergingPeopleTest {

    private UUID stays;
    private UUID goes;
    private String other;

    /** The same person twice: a case that goes on, and a second one found to be a duplicate. */
    private void twoRecords() {
        stays = CaseFileFixture.aCase("Amina Placeholder", Track.ADULT_RETURNEE, LocalDate.of(1996, 5, 17));
        goes = CaseFileFixture.aCase("Emina Doppelname", Track.ADULT_RETURNEE, LocalDate.of(1995, 1, 1));
        other = number(goes);
        as("worker", () -> the(EditingThePerson.class).addDocument(goes, null, new DocumentAsTold("passport", "P123", null, null, null, null, true, "held")));
        as("worker", () -> the(EditingThePerson.class).addName(goes, null, "Эмина", NameKind.LEGAL));
        as("supervisor", () -> the(SettingACaseAside.class).leave(goes, Stage.DUPLICATE, "registered-twice", number(stays), null));
    }

    private static String number(UUID caseId) {
        return World.sql("select case_number from case_file where id = '" + caseId + "'").get(0).toString();
    }

    private UUID asked(String by, Set<Part> takes) {
        return as(by, () -> the(MergingPeople.class).ask(stays, new MergingPeople.Wish(other, takes, "Same passport, same mother."))).getId();
    }

    private void joined(Set<Part> takes) {
        UUID id = asked("worker", takes);
        as("supervisor", () -> the(MergingPeople.class).approve(id, null));
    }

    private static List<String> found(String typed) {
        return as("worker", () -> the(ListingCases.class).search(new CaseQuery(Map.of("q", typed, "state", "all")))).rows().stream()
                .map(CaseListRow::number).sorted().toList();
    }

    private static Object person(UUID caseId) {
        return World.sql("select cast(person_id as varchar(36)) from case_file where id = '" + caseId + "'").get(0);
    }

    @DatabaseTest
    void everything_that_was_of_one_record_is_found_through_the_other_under_both_spellings() {
        twoRecords();
        joined(Set.of(Part.BIRTH));
        assertThat(person(goes)).isEqualTo(person(stays));
        var read = as("worker", () -> the(ReadingPeople.class).person(stays, null));
        assertThat(read.names()).extracting(n -> n.getText()).containsExactly("Amina Placeholder", "Emina Doppelname", "Эмина");
        assertThat(read.documents()).hasSize(1);
        assertThat(read.person().getBirthDate()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(read.person().getDisplayName()).isEqualTo("Amina Placeholder");
        List<String> both = List.of(number(stays), number(goes)).stream().sorted().toList();
        assertThat(found("Emina Doppelname")).isEqualTo(both);
        assertThat(found("Placeholder")).isEqualTo(both);
        assertThat(World.sql("select count(*) from person where merged_into is not null").get(0).toString()).isEqualTo("1");
    }

    @DatabaseTest
    void the_name_on_screen_may_be_that_of_the_other_record() {
        twoRecords();
        joined(Set.of(Part.NAME));
        assertThat(as("worker", () -> the(OpeningACase.class).open(stays)).getPerson().getDisplayName()).isEqualTo("Emina Doppelname");
    }

    @DatabaseTest
    void for_thirty_days_two_people_can_take_them_apart_again_as_they_were() {
        twoRecords();
        List<Object> before = state();
        joined(Set.of(Part.BIRTH, Part.NAME, Part.SEX));
        assertThat(state()).isNotEqualTo(before);
        UUID merging = as("worker", () -> the(MergingPeople.class).mine()).get(0).getId();
        UUID apart = as("supervisor", () -> the(MergingPeople.class).askToPart(merging, "Two people after all.")).getId();
        assertThatThrownBy(() -> as("supervisor", () -> the(MergingPeople.class).approve(apart, null))).isInstanceOf(RefusedException.class);
        as("supervisor2", () -> the(MergingPeople.class).approve(apart, null));
        assertThat(state()).isEqualTo(before);
        assertThat(found("Emina Doppelname")).containsExactly(number(goes));
        assertThatThrownBy(() -> as("worker", () -> the(MergingPeople.class).askToPart(merging, "Again."))).isInstanceOf(RefusedException.class).hasMessageContaining("too-late");
    }

    @DatabaseTest
    void after_thirty_days_they_stay_one() {
        twoRecords();
        joined(Set.of());
        UUID merging = as("worker", () -> the(MergingPeople.class).mine()).get(0).getId();
        UUID apart = at(NOON.plus(Duration.ofDays(29)), "worker", () -> the(MergingPeople.class).askToPart(merging, "Two people.")).getId();
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(30)), "supervisor", () -> the(MergingPeople.class).approve(apart, null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("too-late");
    }

    /** Whose everything is, without versions. */
    private static List<Object> state() {
        List<Object> all = new java.util.ArrayList<>();
        for (String table : new String[] {"person_name", "identity_document", "case_file", "household_member"}) {
            all.add(World.sql("select cast(id as varchar(36)) || cast(person_id as varchar(36)) from " + table + " order by id"));
        }
        all.add(World.sql("select display_name || cast(birth_date as varchar(20)) || sex from person order by id"));
        all.add(World.sql("select cast(place as varchar(20)) || name_text from person_name order by id"));
        all.add(World.sql("select cast(person_id as varchar(36)) || plain from name_token order by person_id, plain"));
        return all;
    }

    @DatabaseTest
    void whoever_does_not_know_both_cases_finds_nothing() {
        twoRecords();
        UUID id = asked("worker", Set.of());
        for (String user : new String[] {"worker2", "worker3", "supervisor3", "children", "clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> asked(user, Set.of())).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(MergingPeople.class).open(id))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(MergingPeople.class).approve(id, null))).as(user).isInstanceOf(NotThereException.class);
        }
        String team = World.sql("select cast(team_id as varchar(36)) from user_account where user_name = 'worker3'").get(0).toString();
        as("supervisor", () -> the(AssigningACase.class).assign(stays, new AssignmentAsTold(UUID.fromString(team), null, null)));
        for (String user : new String[] {"worker", "supervisor", "supervisor3"}) {
            assertThatThrownBy(() -> as(user, () -> the(MergingPeople.class).compare(stays, other))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(MergingPeople.class).approve(id, null))).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void nobody_does_both_halves() {
        twoRecords();
        UUID id = asked("supervisor", Set.of());
        assertThatThrownBy(() -> as("supervisor", () -> the(MergingPeople.class).approve(id, null))).isInstanceOf(RefusedException.class).hasMessageContaining("by-yourself");
        assertThatThrownBy(() -> as("worker", () -> the(MergingPeople.class).approve(id, null))).isInstanceOf(NotThereException.class);
        assertThat(as("supervisor", () -> the(SeeingRequests.class).waiting())).isEmpty();
        assertThat(as("supervisor2", () -> the(SeeingRequests.class).waiting())).hasSize(1);
        as("supervisor2", () -> the(MergingPeople.class).approve(id, null));
        assertThat(World.sql("select act from audit_row where act like 'MergingPeople.a%' and outcome = 'DONE' order by at, id")).containsExactly("MergingPeople.ask", "MergingPeople.approve");
    }

    @DatabaseTest
    void what_changed_meanwhile_is_looked_at_again() {
        twoRecords();
        UUID id = asked("worker", Set.of());
        as("worker", () -> the(EditingThePerson.class).addName(goes, null, "Third Name", NameKind.LEGAL));
        assertThatThrownBy(() -> as("supervisor", () -> the(MergingPeople.class).approve(id, null))).isInstanceOf(RefusedException.class).hasMessageContaining("changed");
        as("supervisor", () -> the(MergingPeople.class).refuse(id, "Look again."));
        assertThat(person(goes)).isNotEqualTo(person(stays));
    }

    @DatabaseTest
    void a_childs_record_is_never_joined_to_an_adults_and_two_open_cases_are_not_one() {
        stays = CaseFileFixture.anOpenCase();
        other = number(CaseFileFixture.aChildsCase());
        assertThatThrownBy(() -> asked("worker", Set.of())).isInstanceOf(RefusedException.class).hasMessageContaining("child-and-adult");
        other = number(CaseFileFixture.anOpenCase());
        assertThatThrownBy(() -> asked("worker", Set.of())).isInstanceOf(RefusedException.class).hasMessageContaining("two-open-cases");
    }

    @DatabaseTest
    void relatives_are_two_people_and_nobody_is_the_mother_of_a_child_twice() {
        twoRecords();
        UUID between = CaseFileFixture.aCase("Between Placeholder", Track.ADULT_RETURNEE, LocalDate.of(2015, 1, 1));
        relative(stays, between, RelationRole.CHILD);
        relative(goes, between, RelationRole.CHILD);
        assertThatThrownBy(() -> asked("worker", Set.of())).isInstanceOf(RefusedException.class).hasMessageContaining("related-twice");
        UUID elder = CaseFileFixture.aCase("Elder Placeholder", Track.SPOUSE, LocalDate.of(1960, 1, 1));
        relative(elder, stays, RelationRole.CHILD);
        assertThatThrownBy(() -> as("worker", () -> the(MergingPeople.class).ask(elder, new MergingPeople.Wish(number(between), Set.of(), "Alike."))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("one-but-related");
    }

    private static void relative(UUID of, UUID who, RelationRole role) {
        as("worker", () -> the(ChangingTheHousehold.class).addKnown(of, number(who), role, false, null));
    }

    @DatabaseTest
    void nobody_speaks_a_language_twice() {
        twoRecords();
        as("worker", () -> the(EditingThePerson.class).speaks(stays, null, List.of(new Spoken("ar", "well")), false, version(stays)));
        as("worker", () -> the(EditingThePerson.class).speaks(goes, null, List.of(new Spoken("en", null), new Spoken("ar", "a-little")), false, version(goes)));
        joined(Set.of());
        assertThat(as("worker", () -> the(ReadingPeople.class).person(stays, null)).person().getLanguages()).extracting(SpokenLanguage::getLanguage).containsExactly("ar", "en");
    }

    private static long version(UUID caseId) {
        return ((Number) World.sql("select p.version from person p join case_file c on c.person_id = p.id where c.id = '" + caseId + "'").get(0)).longValue();
    }

    @DatabaseTest
    void the_other_case_is_a_real_one_and_a_reason_is_given() {
        twoRecords();
        for (String wrong : new String[] {null, "", "HW-2026-999999-X", "no number", number(stays)}) {
            other = wrong;
            assertThatThrownBy(() -> asked("worker", Set.of())).as(wrong).isInstanceOf(NotThereException.class);
        }
        assertThatThrownBy(() -> as("worker", () -> the(MergingPeople.class).ask(stays, new MergingPeople.Wish(number(goes), Set.of(), " ")))).isInstanceOf(RefusedException.class);
    }
}
