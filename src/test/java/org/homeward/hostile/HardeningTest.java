package org.homeward.hostile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.homeward.access.UseCase;
import org.homeward.shared.Collection;
import org.junit.jupiter.api.Test;

/** What the code never does: ways in that others were broken into by (F7, F14, P22, P25; ASVS 1.2, 1.3, 1.5, 11). */
@AnalyzeClasses(packages = "org.homeward", importOptions = DoNotIncludeTests.class)
class HardeningTest {

    /** One object for all users at once. Not the catalogues: they are read once, before anybody comes. */
    private static final DescribedPredicate<JavaClass> SHARED_BY_ALL = DescribedPredicate.describe("shared by all users", c -> c.isAnnotatedWith(ApplicationScoped.class)
            || c.isAnnotatedWith(UseCase.class) || c.isAnnotatedWith(Collection.class) || c.isAssignableTo(Filter.class)
            || c.isAssignableTo(Servlet.class));

    @ArchTest
    static final ArchRule what_all_users_share_remembers_nothing_of_one = classes().that(SHARED_BY_ALL).should(keepNothing());

    @ArchTest
    static final ArchRule nothing_starts_another_program = noClasses().that().resideOutsideOfPackage("..launcher..").should().callMethod(Runtime.class, "exec", String.class)
            .orShould().dependOnClassesThat().areAssignableTo(ProcessBuilder.class);

    @ArchTest
    static final ArchRule nothing_is_deserialised = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.beans.XMLDecoder")
            .orShould().dependOnClassesThat().resideInAnyPackage("javax.xml.parsers..", "org.xml.sax..", "javax.script..");

    @ArchTest
    static final ArchRule expressions_are_written_by_us_alone = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.el.ExpressionFactory");

    /** The generator of invented cases must give the same ones again; nothing of it guards anything. */
    @ArchTest
    static final ArchRule chance_is_not_to_be_foreseen = noClasses().that().resideOutsideOfPackage("..demo..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random").orShould().callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothing_is_kept_in_the_servers_session = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped");

    @Test
    void digests_and_ciphers_are_not_old_ones() {
        assertThat(lines("src/main/java", ".java").filter(l -> l.matches(".*\"(?:MD5|SHA-?1|DES|RC4|AES|AES/ECB.*|.*/PKCS5Padding)\".*"))).isEmpty();
    }

    @Test
    void no_page_lets_markup_through_or_mixes_expressions_with_scripts() {
        assertThat(lines("src/main/webapp", ".xhtml").filter(l -> l.matches(".*(escape=\"false\"|<script[^>]*>[^<]*#\\{|\\son[a-z]+=\"|javascript:).*"))).isEmpty();
    }

    @Test
    void what_is_shipped_holds_no_log4j_core() {
        assertThat(System.getProperty("java.class.path")).doesNotContain("log4j-core");
    }

    private static Stream<String> lines(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).toList().stream().flatMap(HardeningTest::lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(l -> file + ": " + l);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> keepNothing() {
        return new ArchCondition<>("have only fields that are injected or final") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                for (JavaField field : bean.getFields()) {
                    boolean fixed = field.getModifiers().contains(JavaModifier.FINAL) || field.isAnnotatedWith(Inject.class)
                            || field.isAnnotatedWith("jakarta.persistence.PersistenceContext") || field.isAnnotatedWith("jakarta.annotation.Resource")
                            || field.isAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");
                    if (!fixed) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " may change"));
                    }
                }
            }
        };
    }
}
