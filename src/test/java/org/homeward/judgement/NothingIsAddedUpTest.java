package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeward.shared.Messages;
import org.junit.jupiter.api.Test;

/** A judgement is words about a situation on one day, and never a number about a person. */
class NothingIsAddedUpTest {

    private static final String SUM = "(?i).*(score|total|sum(?!mar|up|m)|average|mean(?!ing)|percent|ratio|index|rank|probab|likelihood).*";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.homeward.judgement");

    @Test
    void no_field_and_no_method_holds_a_total_an_average_or_a_probability() {
        ArchRuleDefinition.noFields().that().areDeclaredInClassesThat().resideInAPackage("org.homeward.judgement..").should().haveNameMatching(SUM).check(CLASSES);
        ArchRuleDefinition.noMethods().that().areDeclaredInClassesThat().resideInAPackage("org.homeward.judgement..").should().haveNameMatching(SUM).check(CLASSES);
    }

    @Test
    void no_stored_field_is_a_number() {
        ArchRuleDefinition.noFields().that().areAnnotatedWith(Column.class).and().areDeclaredInClassesThat().resideInAPackage("org.homeward.judgement")
                .should().haveRawType(int.class).orShould().haveRawType(long.class).orShould().haveRawType(double.class)
                .orShould().haveRawType(Integer.class).orShould().haveRawType(Long.class).orShould().haveRawType(Double.class)
                .orShould().haveRawType(BigDecimal.class).check(CLASSES);
    }

    @Test
    void the_answers_are_words_in_no_order_that_anything_reckons_with() {
        for (Class<?> answer : List.of(Attention.class, Signs.class, HowSoon.class, Confidence.class, Presence.class, Relevance.class, Direction.class)) {
            ArchRuleDefinition.noClasses().should().callMethod(answer, "ordinal").orShould().callMethod(answer, "compareTo", Enum.class).check(CLASSES);
        }
    }

    @Test
    void no_table_keeps_a_number_about_a_person() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            files.filter(f -> f.getFileName().toString().matches("V2[15]\\d.*")).map(NothingIsAddedUpTest::read)
                    .forEach(sql -> assertThat(sql).doesNotContainPattern("(?m)^  (?!version)\\w+ (int|bigint|smallint|numeric|decimal|real|double)"));
        }
    }

    @Test
    void no_page_and_no_text_about_somebody_speaks_of_one() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            pages.filter(f -> f.toString().contains("judgement") && f.toString().endsWith(".xhtml")).map(NothingIsAddedUpTest::read)
                    .forEach(page -> assertThat(page).doesNotContain("%").doesNotContain("<progress").doesNotContain("<meter"));
        }
        assertThat(Messages.texts("en").entrySet().stream().filter(t -> t.getKey().startsWith("judgement.") || t.getKey().startsWith("code.judgement-"))
                .map(t -> t.getValue().toLowerCase(Locale.ROOT))).noneMatch(t -> t.matches("(?s).*\\b(score|average|percent|points|risk)\\b.*") || t.contains("%"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
