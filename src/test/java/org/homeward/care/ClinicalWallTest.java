package org.homeward.care;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.care.CareFixture.NOTE;
import static org.homeward.care.CareFixture.TODAY;
import static org.homeward.care.CareFixture.aPhq9;
import static org.homeward.care.CareFixture.aPlannedSession;
import static org.homeward.care.CareFixture.anAcceptedReferral;
import static org.homeward.care.CareFixture.went;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.TestDatabase;
import org.homeward.tasks.Appointment.State;
import org.junit.jupiter.api.Test;

/** Invariant 12: clinical answers and scores never feed a rule, a flag or any list that is not clinical. */
class ClinicalWallTest {

    private static final Set<String> CLINICAL_TABLES = Set.of("clinical_note", "questionnaire_result");
    private static final String ITEM = "Thoughts of being better off dead";

    @Test
    void invariant_12_no_other_feature_can_even_name_what_is_clinical() {
        noClasses().that().resideOutsideOfPackages("org.homeward.care..", "org.homeward.demo..")
                .should().dependOnClassesThat().areAnnotatedWith(Clinical.class)
                .check(new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.homeward"));
    }

    @Test
    void invariant_12_care_does_not_know_flags_nor_flags_care() {
        var classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.homeward");
        noClasses().that().resideInAPackage("org.homeward.care..").should().dependOnClassesThat().resideInAPackage("org.homeward.flags..").check(classes);
        noClasses().that().resideInAnyPackage("org.homeward.flags..", "org.homeward.review..", "org.homeward.assessment..", "org.homeward.tasks..")
                .should().dependOnClassesThat().resideInAPackage("org.homeward.care..").allowEmptyShould(true).check(classes);
    }

    @DatabaseTest
    void invariant_12_notes_items_and_scores_stand_in_no_table_that_can_be_read_nor_in_the_log() {
        List<String> logged = new ArrayList<>();
        Handler listening = listener(logged);
        Logger.getLogger("").addHandler(listening);
        UUID session = aPlannedSession(anAcceptedReferral(anOpenCase()), TODAY);
        as("clinician", () -> the(Treating.class).record(session, went(State.ATTENDED)));
        as("clinician", () -> the(Treating.class).addNote(session, NOTE));
        UUID caseId = anOpenCase();
        UUID result = as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, aPhq9(3, 3, 3, 3, 3, 3, 3, 3, 3)).getId());
        as("clinician", () -> the(ReadingTheClinicalRecord.class).result(result));
        Logger.getLogger("").removeHandler(listening);
        for (String clinical : List.of(NOTE, ITEM, "PHQ-9", "phq-9", "severe")) {
            assertThat(tablesThatHold(clinical)).as(clinical).isEmpty();
        }
        assertThat(String.join("\n", logged)).doesNotContain(NOTE).doesNotContain(ITEM);
    }

    @DatabaseTest
    void invariant_12_a_questionnaire_changes_nothing_that_rules_and_lists_read() {
        UUID caseId = anOpenCase();
        List<String> before = counts();
        as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, aPhq9(3, 3, 3, 3, 3, 3, 3, 3, 0)));
        assertThat(counts()).isEqualTo(before);
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** Every table with its number of rows, without the clinical ones and the audit. */
    private static List<String> counts() {
        List<String> counts = new ArrayList<>();
        eachTable((statement, table) -> {
            if (!CLINICAL_TABLES.contains(table) && !table.equals("audit_row")) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    counts.add(table + " " + count.getLong(1));
                }
            }
        });
        return counts;
    }

    private static List<String> tablesThatHold(String canary) {
        List<String> found = new ArrayList<>();
        eachTable((statement, table) -> {
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                boolean here = false;
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        here |= String.valueOf(rows.getString(i)).contains(canary);
                    }
                }
                if (here) {
                    found.add(table);
                }
            }
        });
        return found;
    }

    private interface Look {
        void at(Statement statement, String table) throws SQLException;
    }

    private static void eachTable(Look look) {
        try (Connection connection = TestDatabase.connect(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select lower(table_name) from information_schema.tables"
                    + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE' and lower(table_name) not like 'flyway%' order by 1")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                look.at(statement, table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
