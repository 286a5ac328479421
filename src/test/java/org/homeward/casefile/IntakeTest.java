package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class IntakeTest {

    private static final CaseFile.Referral REFERRAL = new CaseFile.Referral(LocalDate.of(2026, 3, 1), "family", "Asks for help with papers.", "public-task");

    private static PersonToRegister person(String name, String birth, Track track) {
        return person(name, birth, track, null);
    }

    private static PersonToRegister person(String name, String birth, Track track, RelationRole role) {
        return new PersonToRegister(new NewHousehold.Member(new NewPerson(name, null, Sex.FEMALE, birth, false, null, "ar", true, null), role, true), track);
    }

    private static HouseholdToRegister household(PersonToRegister... people) {
        return new HouseholdToRegister(REFERRAL, null, "Mill Lane 4", "harbour", List.of(people));
    }

    private static List<CaseFile> register(String user, PersonToRegister... people) {
        return as(user, () -> the(Intake.class).register(household(people)));
    }

    @DatabaseTest
    void a_workers_own_referral_becomes_their_case_and_is_accepted() {
        CaseFile file = register("worker", person("Amina Placeholder", "1996", null)).get(0);
        assertThat(file.getTrack()).isEqualTo(Track.ADULT_RETURNEE);
        assertThat(file.getStage()).isEqualTo(Stage.INTAKE);
        assertThat(as("worker", () -> the(OpeningACase.class).open(file.getId())).getWorker().getUserName()).isEqualTo("worker");
        assertThat(CaseNumber.parse(file.getNumber())).isPresent();
    }

    @DatabaseTest
    void a_supervisor_names_a_worker_or_leaves_the_case_to_the_team() {
        UUID worker2 = as("supervisor", () -> the(UserAccounts.class).byName("worker2").orElseThrow().getId());
        CaseFile given = as("supervisor", () -> the(Intake.class).register(new HouseholdToRegister(REFERRAL, worker2, null, null,
                List.of(person("Amina Placeholder", "1996", null))))).get(0);
        assertThat(as("worker2", () -> the(OpeningACase.class).open(given.getId())).getStage()).isEqualTo(Stage.INTAKE);
        CaseFile left = register("supervisor", person("Dana Placeholder", "1990", null)).get(0);
        assertThat(left.getWorker()).isNull();
        assertThat(left.getStage()).isEqualTo(Stage.REFERRED);
    }

    @DatabaseTest
    void a_worker_of_another_team_cannot_be_named() {
        UUID other = as("supervisor", () -> the(UserAccounts.class).byName("worker3").orElseThrow().getId());
        assertThatThrownBy(() -> as("supervisor", () -> the(Intake.class).register(new HouseholdToRegister(REFERRAL, other, null, null,
                List.of(person("Amina Placeholder", "1996", null)))))).isInstanceOf(RefusedException.class).hasMessageContaining("worker");
    }

    @DatabaseTest
    void a_lead_of_child_protection_goes_on_with_the_child_and_leaves_an_adult_to_the_team() {
        List<CaseFile> both = register("children", person("Amina Placeholder", "1996", null), person("Dana Placeholder", "9", null, RelationRole.CHILD));
        assertThat(as("children", () -> the(Intake.class).firstOfMine(both))).contains(both.get(1).getId());
        assertThat(as("children", () -> the(Intake.class).firstOfMine(both.subList(0, 1)))).isEmpty();
        assertThat(as("supervisor", () -> the(Intake.class).firstOfMine(both))).contains(both.get(0).getId());
    }

    @DatabaseTest
    void anyone_under_18_goes_on_the_child_track_and_nobody_else_does() {
        assertThat(register("worker", person("Dana Placeholder", "9", null)).get(0).getTrack()).isEqualTo(Track.CHILD);
        assertThatThrownBy(() -> register("worker", person("Amina Placeholder", "17", Track.ADULT_RETURNEE)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("under-18");
        assertThatThrownBy(() -> register("worker", person("Amina Placeholder", "1996", Track.CHILD)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("over-18");
    }

    @DatabaseTest
    void a_refused_referral_says_everything_at_once_and_leaves_nothing() {
        assertThatThrownBy(() -> as("worker", () -> the(Intake.class).register(new HouseholdToRegister(
                new CaseFile.Referral(LocalDate.of(2027, 1, 1), "nobody", " ", null), null, null, null,
                List.of(person(null, "30/2/1996", null), person("x".repeat(201), "0000", null))))))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.refusals()).extracting(r -> r.field())
                        .containsExactly("referredOn", "referralSource", "referralReason", "legalBasis", "fullName-0", "born-0", "fullName-1", "born-1", "track-1"));
        assertThat(World.sql("select count(*) from person").get(0).toString()).isEqualTo("0");
    }

    @DatabaseTest
    void only_those_who_register_may() {
        for (String user : new String[] {"clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> register(user, person("Amina Placeholder", "1996", null))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void each_registered_case_has_its_audit_row() {
        register("worker", person("Amina Placeholder", "1996", null), person("Dana Placeholder", "9", null));
        assertThat(World.sql("select count(distinct case_id) from audit_row where act = 'Intake.register'").get(0).toString()).isEqualTo("2");
    }

    @DatabaseTest
    void a_household_of_four_is_registered_in_one_go_each_with_a_case_of_their_own() {
        List<CaseFile> files = register("worker", person("Amina Placeholder", "1990", null), person("Yusuf Placeholder", "1988", null, RelationRole.PARTNER),
                person("Dana Placeholder", "9", null, RelationRole.CHILD), person("Sami Placeholder", "2/2014", null, RelationRole.CHILD));
        assertThat(files).extracting(CaseFile::getTrack).containsExactly(Track.ADULT_RETURNEE, Track.SPOUSE, Track.CHILD, Track.CHILD);
        assertThat(files).extracting(CaseFile::getNumber).doesNotHaveDuplicates();
        assertThat(World.sql("select count(*) from household").get(0).toString()).isEqualTo("1");
        assertThat(World.sql("select count(*) from household_member").get(0).toString()).isEqualTo("4");
        assertThat(World.sql("select count(*) from relationship").get(0).toString()).isEqualTo("3");
    }

    @DatabaseTest
    void a_child_older_than_the_parent_is_refused_at_its_row_and_nothing_stays() {
        assertThatThrownBy(() -> register("worker", person("Amina Placeholder", "1990", null),
                person("Dana Placeholder", "1980", Track.ADULT_RETURNEE, RelationRole.CHILD)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("role-1");
        assertThat(World.sql("select count(*) from case_file").get(0).toString()).isEqualTo("0");
    }

    @DatabaseTest
    void somebody_alike_is_registered_only_with_a_reason_that_stays_on_the_case() {
        register("worker3", person("Amina Placeholder", "1990", null));
        assertThatThrownBy(() -> register("worker", person("أمينة Placeholder", "1992", null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("inSpite-0");
        PersonToRegister one = person("Amina Placeholder", "1992", null);
        CaseFile file = register("worker", new PersonToRegister(one.member(), null, "Another village, another mother.")).get(0);
        assertThat(file.getInSpite()).isEqualTo("Another village, another mother.");
        assertThat(register("worker", person("Amina Placeholder", "2015", null))).as("a child of that name is nobody alike").hasSize(1);
    }

    @DatabaseTest
    void a_second_open_case_on_the_same_track_is_refused_and_another_track_is_not() {
        CaseFile file = register("worker", person("Amina Placeholder", "1990", null)).get(0);
        UUID amina = file.getPerson().getId();
        assertThatThrownBy(() -> known("worker", file, amina, Track.ADULT_RETURNEE)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("second-open-case");
        assertThatThrownBy(() -> known("worker", file, amina, Track.CHILD)).isInstanceOf(RefusedException.class).hasMessageContaining("over-18");
        assertThat(known("worker", file, amina, Track.SPOUSE).getPerson().getId()).isEqualTo(amina);
    }

    @DatabaseTest
    void a_case_is_opened_only_for_those_one_knows_through_a_case_one_may_open() {
        List<CaseFile> family = register("worker", person("Amina Placeholder", "1990", null), person("Dana Placeholder", "9", null, RelationRole.CHILD));
        CaseFile stranger = register("worker3", person("Petra Specimen", "1980", null)).get(0);
        UUID dana = family.get(1).getPerson().getId();
        assertThatThrownBy(() -> known("worker2", family.get(0), dana, Track.CHILD)).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> known("worker", family.get(0), stranger.getPerson().getId(), Track.SPOUSE)).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> known("worker", family.get(0), dana, Track.CHILD)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("second-open-case");
    }

    private static CaseFile known(String user, CaseFile through, UUID person, Track track) {
        return as(user, () -> the(RegisteringSomebodyKnown.class).register(through.getId(), person, REFERRAL, track, null));
    }
}
