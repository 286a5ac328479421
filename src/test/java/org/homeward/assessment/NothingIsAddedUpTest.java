package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.shared.Messages;
import org.junit.jupiter.api.Test;

/** An assessment tells eighteen things about eighteen needs, and never one thing about a person. */
class NothingIsAddedUpTest {

    private static final String SUM = "(?i).*(score|total|sum|average|mean|percent|ratio|index|rank).*";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.homeward.assessment");

    @Test
    void no_field_and_no_method_holds_a_total_an_average_or_a_percentage() {
        ArchRuleDefinition.noFields().that().areDeclaredInClassesThat().resideInAPackage("org.homeward.assessment..").should().haveNameMatching(SUM).check(CLASSES);
        ArchRuleDefinition.noMethods().that().areDeclaredInClassesThat().resideInAPackage("org.homeward.assessment..").should().haveNameMatching(SUM).check(CLASSES);
    }

    @Test
    void nothing_is_summed_or_averaged_anywhere() {
        Stream.of(IntStream.class, java.util.stream.LongStream.class, java.util.stream.DoubleStream.class).forEach(numbers ->
                ArchRuleDefinition.noClasses().should().callMethod(numbers, "sum").orShould().callMethod(numbers, "average").check(CLASSES));
        ArchRuleDefinition.noClasses().should().callMethod(Level.class, "ordinal").check(CLASSES);
    }

    @Test
    void no_table_keeps_a_number_about_a_person() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            files.filter(f -> f.getFileName().toString().matches("V06\\d.*")).map(NothingIsAddedUpTest::read)
                    .forEach(sql -> assertThat(sql).doesNotContainPattern("(?m)^  (?!version)\\w+ (int|bigint|smallint|numeric|decimal|real|double)"));
        }
    }

    @Test
    void no_page_and_no_text_speaks_of_one() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            pages.filter(f -> f.toString().contains("assessment") && f.toString().endsWith(".xhtml")).map(NothingIsAddedUpTest::read)
                    .forEach(page -> assertThat(page).doesNotContain("%").doesNotContain("<progress").doesNotContain("<meter"));
        }
        assertThat(Messages.texts("en").entrySet().stream().filter(t -> t.getKey().startsWith("assessment."))
                .map(t -> t.getValue().toLowerCase(Locale.ROOT))).noneMatch(t -> t.matches("(?s).*\\b(score|average|percent|points)\\b.*") || t.contains("%"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
