package org.homeward.sealednotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.sealednotes.SealedNoteFixture.EVERYBODY;
import static org.homeward.sealednotes.SealedNoteFixture.KINDS;
import static org.homeward.sealednotes.SealedNoteFixture.disclosures;
import static org.homeward.sealednotes.SealedNoteFixture.own;
import static org.homeward.sealednotes.SealedNoteFixture.write;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

class SealedNotesTest {

    private static final Set<String> WITH_THE_CHILD = Set.of("worker", "supervisor", "supervisor2", "clinician", "children");
    private static final Set<String> WITH_THE_ADULT = Set.of("worker", "supervisor", "supervisor2", "clinician");
    private static final String CANARY = "The canary saw it from the seventh window.";

    @DatabaseTest
    void whoever_works_on_the_case_writes_every_kind_and_finds_their_own_alone_whoever_does_not_finds_no_case() {
        UUID child = aChildsCase();
        UUID adult = anOpenCase();
        for (String user : EVERYBODY) {
            for (String kind : KINDS) {
                mayOrNot(WITH_THE_CHILD.contains(user), () -> write(user, child, kind, user + " " + kind));
            }
            mayOrNot(WITH_THE_ADULT.contains(user), () -> write(user, adult, "witness", user));
        }
        for (String user : EVERYBODY) {
            mayOrNot(WITH_THE_CHILD.contains(user), () -> assertThat(own(user, child)).containsExactlyElementsOf(KINDS.stream().map(k -> user + " " + k).toList()));
            mayOrNot(WITH_THE_ADULT.contains(user), () -> assertThat(own(user, adult)).containsExactly(user));
        }
    }

    @DatabaseTest
    void only_the_child_protection_lead_reads_what_others_wrote_and_only_a_childs_disclosures() {
        UUID child = aChildsCase();
        KINDS.forEach(kind -> write("worker", child, kind, kind));
        write("children", child, "child-disclosure", "her own");
        for (String user : EVERYBODY) {
            mayOrNot(user.equals("children"), () -> assertThat(disclosures(user, child)).containsExactly("child-disclosure"));
        }
        assertThatThrownBy(() -> disclosures("children", anOpenCase())).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void what_a_child_disclosed_belongs_in_the_childs_own_case() {
        UUID adult = anOpenCase();
        assertThatThrownBy(() -> write("worker", adult, "child-disclosure", "said")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("not-a-childs-case");
        assertThat(as("worker", () -> the(WritingASealedNote.class).kinds(adult))).doesNotContain("child-disclosure");
        assertThat(as("worker", () -> the(WritingASealedNote.class).kinds(aChildsCase()))).containsExactlyElementsOf(KINDS);
    }

    @DatabaseTest
    void what_is_missing_too_long_or_not_offered_is_refused_beside_its_field() {
        UUID id = anOpenCase();
        assertThatThrownBy(() -> write("worker", id, null, " ")).hasMessageContaining("kind").hasMessageContaining("words");
        assertThatThrownBy(() -> write("worker", id, "gossip", "x")).hasMessageContaining("kind");
        assertThatThrownBy(() -> write("worker", id, "witness", "x".repeat(20_001))).hasMessageContaining("general.too-long");
        assertThat(own("worker", id)).isEmpty();
    }

    @DatabaseTest
    void a_mistake_is_marked_by_its_author_alone_once_and_stays_readable() {
        UUID id = anOpenCase();
        write("worker", id, "informant", "wrong door");
        UUID note = as("worker", () -> the(ReadingSealedNotes.class).own(id)).get(0).getId();
        for (String user : List.of("supervisor", "clinician", "worker2")) {
            assertThatThrownBy(() -> mark(user, id, note, "not mine")).isInstanceOf(NotThereException.class);
        }
        assertThatThrownBy(() -> mark("worker", anOpenCase(), note, "in another case")).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> mark("worker", id, note, "")).isInstanceOf(RefusedException.class);
        mark("worker", id, note, "It was another house.");
        assertThatThrownBy(() -> mark("worker", id, note, "again")).hasMessageContaining("in-error-already");
        SealedNote marked = as("worker", () -> the(ReadingSealedNotes.class).own(id)).get(0);
        assertThat(marked.getWords()).isEqualTo("wrong door");
        assertThat(marked.getInErrorReason()).isEqualTo("It was another house.");
    }

    @DatabaseTest
    void writing_changes_nothing_that_anybody_else_could_look_at() {
        UUID id = aChildsCase();
        Map<String, String> before = SealedNoteFixture.dump();
        write("worker", id, "informant", CANARY);
        Map<String, String> after = SealedNoteFixture.dump();
        before.keySet().removeAll(Set.of("sealed_note", "audit_row"));
        after.keySet().removeAll(Set.of("sealed_note", "audit_row"));
        assertThat(after).isEqualTo(before);
    }

    @DatabaseTest
    void for_everybody_else_a_case_with_notes_is_like_one_without() {
        UUID without = aChildsCase();
        UUID with = aChildsCase();
        write("worker", with, "threat", CANARY);
        for (String user : List.of("supervisor", "clinician", "children")) {
            assertThat(own(user, with)).isEmpty();
            assertThat(statements(user, with)).isEqualTo(statements(user, without));
        }
        assertThat(disclosures("children", with)).isEmpty();
    }

    private static int statements(String user, UUID caseId) {
        return StatementCount.of(() -> own(user, caseId));
    }

    @DatabaseTest
    void reading_takes_the_same_few_statements_for_one_note_and_for_many() {
        UUID id = anOpenCase();
        write("worker", id, "witness", "one");
        int one = statements("worker", id);
        for (int i = 0; i < 5; i++) {
            write("worker", id, "witness", "another");
        }
        assertThat(statements("worker", id)).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @DatabaseTest
    void neither_words_nor_kind_nor_the_reason_of_a_mistake_stand_in_the_database_in_clear() {
        UUID id = aChildsCase();
        KINDS.forEach(kind -> write("worker", id, kind, CANARY));
        UUID note = as("worker", () -> the(ReadingSealedNotes.class).own(id)).get(0).getId();
        mark("worker", id, note, "Mistaken canary.");
        String dump = SealedNoteFixture.dump().toString();
        assertThat(dump).doesNotContain("canary").doesNotContain(KINDS);
        assertThat(SealedNoteFixture.dump().get("sealed_note").lines()).hasSize(4);
    }

    @DatabaseTest
    void the_audit_names_the_act_and_the_case_and_no_note() {
        UUID id = aChildsCase();
        write("worker", id, "threat", CANARY);
        own("supervisor", id);
        disclosures("children", id);
        assertThat(World.sql("select act from audit_row where case_id = '" + id + "' order by at, id"))
                .containsExactly("WritingASealedNote.write", "ReadingSealedNotes.own", "ReadingSealedNotes.disclosuresToOthers");
        assertThat(World.sql("select thing from audit_row where case_id = '" + id + "'")).containsOnlyNulls();
        assertThatThrownBy(() -> own("worker2", id)).isInstanceOf(NotThereException.class);
        assertThat(SealedNoteFixture.count("select count(*) from audit_row where outcome = 'DENIED' and act = 'ReadingSealedNotes.own'")).isOne();
    }

    @Test
    void no_other_feature_can_even_name_a_sealed_note() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackages("org.homeward.sealednotes..")
                .should().dependOnClassesThat(DescribedPredicate.describe("hold or read notes", (JavaClass c) -> c.getSimpleName().matches("SealedNotes?|ReadingSealedNotes")))
                .check(new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.homeward"));
    }

    private static void mark(String user, UUID caseId, UUID note, String reason) {
        as(user, () -> the(WritingASealedNote.class).enteredInError(caseId, note, reason));
    }

    private static void mayOrNot(boolean may, Runnable act) {
        if (may) {
            act.run();
        } else {
            assertThatThrownBy(act::run).isInstanceOf(NotThereException.class);
        }
    }
}
