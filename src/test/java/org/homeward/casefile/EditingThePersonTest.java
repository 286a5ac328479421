package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.HouseholdFixture.aminaDanaAndZahra;
import static org.homeward.casefile.HouseholdFixture.give;
import static org.homeward.casefile.HouseholdFixture.idOf;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.person.IdentityAsTold;
import org.homeward.person.IdentityDocument;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.person.NameKind;
import org.homeward.person.PersonName;
import org.homeward.person.PersonState;
import org.homeward.person.Sex;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.person.WayOfContact.Safe;
import org.homeward.person.WayOfContact.WayAsTold;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

class EditingThePersonTest {

    private static final DocumentAsTold PASSPORT = new DocumentAsTold("passport", "X1234417", "Ministry", "ALB", LocalDate.of(2015, 1, 1),
            LocalDate.of(2025, 1, 1), true, "lost");

    @DatabaseTest
    void who_somebody_is_is_changed_and_the_old_value_kept() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().identify(id, null, identity("1995", "ALB", "SYR"), version(id)));
        PersonOfACase read = read(id);
        assertThat(read.person().birth().orElseThrow().date()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(read.person().getNationalities()).containsExactly("ALB", "SYR");
        assertThat(World.sql("select old_text from field_change where thing = 'Person' and field = 'birthDate'")).containsExactly("1996-05-17");
    }

    @DatabaseTest
    void what_cannot_be_is_refused_beside_its_field() {
        UUID id = CaseFileFixture.anOpenCase();
        assertRefused(id, identity("30/2/1996"), "born");
        assertRefused(id, identity("3/3/2026"), "born");
        assertRefused(id, identity("1900"), "born");
        assertRefused(id, identity("1996", "stateless", "ALB"), "nationality");
        assertRefused(id, identity("1996", "Atlantis"), "nationality");
        assertRefused(id, new IdentityAsTold("1996", false, "x".repeat(201), null, List.of(), "sure", null), "birthPlace");
    }

    @DatabaseTest
    void a_birth_goes_with_parents_and_children() {
        List<CaseFile> files = aminaDanaAndZahra();
        assertRefused(files.get(0).getId(), identity("2018"), "person.birth-after-child");
        assertRefused(files.get(0).getId(), identity("1960"), "person.birth-before-parent");
    }

    @DatabaseTest
    void an_older_page_overwrites_nothing() {
        UUID id = CaseFileFixture.anOpenCase();
        long shown = version(id);
        as("supervisor", () -> editing().identify(id, null, identity("1995"), shown));
        assertThatThrownBy(() -> as("worker", () -> editing().identify(id, null, identity("1994"), shown))).isInstanceOf(ChangedMeanwhileException.class);
    }

    @DatabaseTest
    void who_changed_the_person_last_is_known() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().identify(id, null, identity("1995"), version(id)));
        long shown = version(id);
        as("supervisor", () -> editing().identify(id, null, identity("1994"), shown));
        assertThat(as("worker", () -> the(ReadingPeople.class).lastChange(id, read(id).person())).orElseThrow().by()).isEqualTo("Besa Sample");
    }

    @DatabaseTest
    void an_alias_in_another_script_is_found_by_the_search_and_a_dropped_one_no_more() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().addName(id, null, "أم يوسف", NameKind.KUNYA));
        as("worker", () -> editing().addName(id, null, "Марьям", NameKind.ALIAS));
        for (String typed : new String[] {"Maryam", "Мариам", "Um Yusuf", "يوسف", "placeholder ami"}) {
            assertThat(as("worker", () -> the(PossibleMatches.class).find(typed, "")).open()).as(typed).extracting(CaseFile::getId).contains(id);
        }
        PersonName alias = read(id).names().stream().filter(n -> n.getKind() == NameKind.ALIAS).findFirst().orElseThrow();
        as("worker", () -> editing().dropName(id, null, alias.getId()));
        assertThat(as("worker", () -> the(PossibleMatches.class).find("Maryam", "")).open()).isEmpty();
        assertThat(World.sql("select count(*) from field_change where thing = 'PersonName' and field = 'dropped'").get(0).toString()).isEqualTo("1");
    }

    @DatabaseTest
    void the_name_on_screen_follows_the_first_name_as_used_and_the_last_name_stays() {
        UUID id = CaseFileFixture.anOpenCase();
        PersonName only = read(id).names().get(0);
        assertThatThrownBy(() -> as("worker", () -> editing().dropName(id, null, only.getId()))).isInstanceOf(RefusedException.class);
        as("worker", () -> editing().changeName(id, null, only.getId(), "Amina Sample", NameKind.LEGAL, only.getVersion()));
        as("worker", () -> editing().addName(id, null, "Mina", NameKind.AS_USED));
        assertThat(read(id).person().getDisplayName()).isEqualTo("Amina Sample");
        as("worker", () -> editing().dropName(id, null, only.getId()));
        assertThat(read(id).person().getDisplayName()).isEqualTo("Mina");
    }

    @DatabaseTest
    void a_name_is_there_and_fits() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String name : new String[] {null, " ", "x".repeat(201)}) {
            assertThatThrownBy(() -> as("worker", () -> editing().addName(id, null, name, NameKind.ALIAS))).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("fullName");
        }
        as("worker", () -> editing().addName(id, null, "😀", NameKind.ALIAS));
        assertThat(read(id).names()).hasSize(2);
    }

    @DatabaseTest
    void the_first_language_is_the_main_one() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().speaks(id, null, List.of(new Spoken("ar", "mother-tongue"), new Spoken("sq", "a-little")), true, version(id)));
        as("worker", () -> editing().speaks(id, null, List.of(new Spoken("sq", "well"), new Spoken("ar", "mother-tongue")), false, version(id)));
        assertThat(read(id).languages()).extracting(l -> l.getLanguage() + " " + l.getLevel()).containsExactly("sq well", "ar mother-tongue");
        assertThat(read(id).person().getMainLanguage()).isEqualTo("sq");
        as("worker", () -> editing().speaks(id, null, List.of(), false, version(id)));
        assertThat(read(id).languages()).isEmpty();
        assertThatThrownBy(() -> as("worker", () -> editing().speaks(id, null, List.of(new Spoken("ar", null), new Spoken("ar", null)), false, version(id))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("language1");
        assertThatThrownBy(() -> as("worker", () -> editing().speaks(id, null, List.of(), true, version(id)))).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void a_document_shows_only_the_end_of_its_number_in_the_history_too() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().addDocument(id, null, PASSPORT));
        IdentityDocument stored = read(id).documents().get(0);
        assertThat(stored.getNumber().masked()).isEqualTo("••••417");
        as("worker", () -> editing().changeDocument(id, null, stored.getId(), new DocumentAsTold("passport", "Y999", null, null, null, null, false, "held"),
                stored.getVersion()));
        assertThat(World.sql("select old_text from field_change where thing = 'IdentityDocument' and field = 'number'")).containsExactly("••••417");
        assertThat(World.sql("select document_number from identity_document")).containsExactly("Y999");
    }

    @DatabaseTest
    void a_document_keeps_its_number_when_none_is_typed() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().addDocument(id, null, PASSPORT));
        IdentityDocument stored = read(id).documents().get(0);
        as("worker", () -> editing().changeDocument(id, null, stored.getId(), new DocumentAsTold("passport", null, "Ministry", "ALB", null, null, true, "held"),
                stored.getVersion()));
        assertThat(World.sql("select document_number from identity_document")).containsExactly("X1234417");
        as("worker", () -> editing().dropDocument(id, null, stored.getId()));
        assertThat(read(id).documents()).isEmpty();
    }

    @DatabaseTest
    void what_a_document_cannot_say_is_refused() {
        UUID id = CaseFileFixture.anOpenCase();
        assertDocumentRefused(id, new DocumentAsTold(null, null, null, null, null, null, false, null), "kind", "whereabouts");
        assertDocumentRefused(id, new DocumentAsTold("letter", "1".repeat(61), "x".repeat(201), "moon", LocalDate.of(2027, 1, 1), null, false, "gone"),
                "kind", "number", "issuer", "country", "issuedOn", "whereabouts");
        assertDocumentRefused(id, new DocumentAsTold("passport", null, null, null, LocalDate.of(1990, 1, 1), null, false, "held"), "general.before-birth");
        assertDocumentRefused(id, new DocumentAsTold("passport", null, null, null, LocalDate.of(2020, 1, 1), LocalDate.of(2019, 1, 1), false, "held"), "expiresOn");
    }

    @DatabaseTest
    void the_first_safe_way_of_contact_stands_beside_the_name() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> editing().addWay(id, null, new WayAsTold("phone", "+000 111", Safe.NO, "Her brother-in-law", null)));
        assertThat(read(id).person().getSafeContact()).isNull();
        as("worker", () -> editing().addWay(id, null, new WayAsTold("phone", "+000 222", Safe.YES, null, "mornings")));
        assertThat(read(id).person().getSafeContact()).isEqualTo("+000 222, mornings");
        as("worker", () -> editing().dropWay(id, null, read(id).ways().get(1).getId()));
        assertThat(read(id).person().getSafeContact()).isNull();
        assertThatThrownBy(() -> as("worker", () -> editing().addWay(id, null, new WayAsTold(null, null, null, null, null))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("kind").hasMessageContaining("detail").hasMessageContaining("safe");
    }

    @DatabaseTest
    void a_relative_is_edited_through_the_case_unless_their_own_case_is_anothers() {
        List<CaseFile> files = aminaDanaAndZahra();
        UUID amina = files.get(0).getId();
        UUID zahra = idOf(files.get(0), "Zahra Sample");
        as("worker", () -> editing().addName(amina, zahra, "Zara", NameKind.ALIAS));
        give(files.get(2), "worker3");
        assertThatThrownBy(() -> as("worker", () -> editing().addName(amina, zahra, "Zara", NameKind.ALIAS))).isInstanceOf(NotThereException.class);
        for (String user : new String[] {"clinician", "worker2", "supervisor3", "programme", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> editing().addName(amina, null, "Zara", NameKind.ALIAS))).isInstanceOf(NotThereException.class);
        }
    }

    @Test
    void a_short_number_is_hidden_wholly() {
        assertThat(new org.homeward.person.DocumentNumber("123").masked()).isEqualTo("••••");
        assertThat(new org.homeward.person.DocumentNumber("1234")).hasToString("••••234");
    }

    private static EditingThePerson editing() {
        return the(EditingThePerson.class);
    }

    private static IdentityAsTold identity(String born, String... nationalities) {
        return new IdentityAsTold(born, false, "Ohrid", Sex.FEMALE, List.of(nationalities), "own-account", PersonState.ALIVE);
    }

    private static PersonOfACase read(UUID caseId) {
        return as("worker", () -> the(ReadingPeople.class).person(caseId, null));
    }

    private static long version(UUID caseId) {
        return read(caseId).person().getVersion();
    }

    private static void assertRefused(UUID caseId, IdentityAsTold told, String said) {
        assertThatThrownBy(() -> as("worker", () -> editing().identify(caseId, null, told, version(caseId)))).as(told.toString())
                .isInstanceOf(RefusedException.class).hasMessageContaining(said);
    }

    private static void assertDocumentRefused(UUID caseId, DocumentAsTold told, String... said) {
        assertThatThrownBy(() -> as("worker", () -> editing().addDocument(caseId, null, told))).isInstanceOf(RefusedException.class)
                .hasMessageContainingAll(said);
    }
}
