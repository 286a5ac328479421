package org.homeward.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.Level;
import org.homeward.assessment.StrengthStanding;
import org.homeward.flags.Severity;
import org.homeward.judgement.Agreement;
import org.homeward.judgement.Attention;
import org.homeward.judgement.Confidence;
import org.homeward.judgement.HowSoon;
import org.homeward.judgement.Signs;
import org.junit.jupiter.api.Test;

/**
 * Invariant 1: no class, field, formula or sort order makes a number of what is seen of a person. The columns are counted
 * in {@code FlagInvariantsTest}; scores of questionnaires belong to care, which no other feature can even name.
 */
@AnalyzeClasses(packages = "org.homeward", importOptions = DoNotIncludeTests.class)
class NoNumberAboutAPersonTest {

    private static final String CARE = "org.homeward.care..";
    private static final String[] ABOUT_PEOPLE = Stream.of("flags", "assessment", "judgement", "review", "casefile", "home", "tasks", "reporting")
            .map(feature -> "org.homeward." + feature + "..").toArray(String[]::new);
    private static final String SCORE = "(?i).*(score|risk|probab|likelihood|propensity|dangerousness|percentile).*";
    private static final List<Class<?>> HOW_GRAVE = List.of(Severity.class, Level.class, DriverToday.class, StrengthStanding.class, Attention.class, Signs.class, HowSoon.class, Confidence.class);
    private static final Pattern ORDER = Pattern.compile("order by [^\"]*");
    private static final Pattern HOW_GRAVE_OR_HOW_MANY =
            Pattern.compile("(?i)severity|attention|need_?level|today|standing|signs|evidence|(count|sum|avg)\\s*\\(");
    private static final Pattern SORTED_BY = Pattern.compile("(?i)comparing\\w*\\([^)]*get(severity|indicator|attention|level|standing|signs|evidence)");

    @ArchTest
    static final ArchRule invariant_1_no_field_holds_a_score_of_a_person = noFields().that().areDeclaredInClassesThat().resideOutsideOfPackage(CARE)
            .should().haveNameMatching(SCORE);

    @ArchTest
    static final ArchRule invariant_1_no_method_tells_a_score_of_a_person = noMethods().that().areDeclaredInClassesThat().resideOutsideOfPackage(CARE)
            .should().haveNameMatching(SCORE);

    @ArchTest
    static final ArchRule invariant_1_no_class_is_a_score_of_a_person = noClasses().that().resideOutsideOfPackage(CARE).should().haveNameMatching(SCORE);

    /** How far two readers of a judgement agree says something of the readers. */
    @ArchTest
    static final ArchRule invariant_1_nothing_that_is_seen_of_people_is_added_up = noClasses().that().resideInAnyPackage(ABOUT_PEOPLE)
            .and().areNotAssignableTo(Agreement.class).should().callMethodWhere(describe("adds up or averages", NoNumberAboutAPersonTest::addsUp));

    @ArchTest
    static final ArchRule invariant_1_no_word_for_how_grave_something_is_stands_for_a_number = noClasses()
            .should().callMethodWhere(describe("makes a number of a word", call -> call.getName().equals("ordinal")
                    && HOW_GRAVE.stream().anyMatch(word -> call.getTargetOwner().isEquivalentTo(word)) && !call.getOriginOwner().equals(call.getTargetOwner())));

    @Test
    void invariant_1_no_list_is_in_the_order_of_how_grave_or_how_many_flags_are() {
        List<String> orders = sources().flatMap(source -> ORDER.matcher(source).results().map(found -> found.group())).toList();
        assertThat(orders).hasSizeGreaterThan(50).noneMatch(order -> HOW_GRAVE_OR_HOW_MANY.matcher(order).find());
        assertThat(sources()).noneMatch(source -> SORTED_BY.matcher(source).find());
    }

    private static boolean addsUp(JavaMethodCall call) {
        Set<String> numbers = Stream.of(IntStream.class, LongStream.class, DoubleStream.class).map(Class::getName).collect(Collectors.toSet());
        return numbers.contains(call.getTargetOwner().getName()) && Set.of("sum", "average").contains(call.getName())
                || call.getTargetOwner().isEquivalentTo(Collectors.class) && call.getName().matches("(summing|averaging|summarizing).*");
    }

    /** Texts that go on in the next line are one. */
    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/homeward"))) {
            return files.filter(f -> f.toString().endsWith(".java")).map(NoNumberAboutAPersonTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
