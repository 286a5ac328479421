package org.homeward.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.core.domain.Dependency;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.UseCase;
import org.homeward.audit.FieldHistory;
import org.homeward.keys.SealedText;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Collection;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.DataClass;
import org.homeward.shared.Holds;
import org.homeward.shared.Yaml;

/** The shape of Homeward. The map {@code features.puml} says who may use whom; the rest is what each kind of class may do. */
@AnalyzeClasses(packages = "org.homeward", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_use_only_those_the_map_shows = classes()
            .should(adhereToPlantUmlDiagram(ArchitectureTest.class.getResource("features.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule a_features_web_is_for_its_pages_only = classes().that().resideOutsideOfPackage("org.homeward.shared..")
            .should(stayOutOfOtherFeaturesWeb());

    @ArchTest
    static final ArchRule only_pages_know_faces = noClasses().that().resideOutsideOfPackage("..web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule only_collections_query = noClasses().that().areNotAnnotatedWith(Collection.class)
            .and().doNotHaveSimpleName("DatabaseAccess").should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule only_catalogues_read_files_so_that_all_are_read_at_the_start = noClasses().that().areNotAnnotatedWith(Catalogue.class)
            .and().doNotHaveSimpleName("Messages").and().doNotHaveSimpleName("Translations").and().doNotHaveSimpleName("Yaml").should().callMethod(Yaml.class, "file", String.class)
            .orShould().callMethod(Yaml.class, "folder", String.class).orShould().callMethod(ConfigFiles.class, "read", String.class);

    @ArchTest
    static final ArchRule every_act_says_who_may = methods().that().areDeclaredInClassesThat().areAnnotatedWith(UseCase.class)
            .and().arePublic().and().areNotStatic().should().beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule every_page_says_who_may = classes().that().areAnnotatedWith(Named.class).and().haveSimpleNameEndingWith("Page")
            .should().beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule nobody_reads_the_machines_clock = noClasses().that().doNotHaveSimpleName("HomewardClock")
            .and().resideOutsideOfPackage("..launcher..")
            .should().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_is_a_score_of_a_person = noFields().that().areDeclaredInClassesThat().resideOutsideOfPackage("..care..")
            .should().haveNameMatching("(?i).*(risk|danger|threat|severity|flag)(score|total|sum|index|percent|level|rank).*");

    @ArchTest
    static final ArchRule entities_keep_their_fields = fields().that().areDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.persistence.Entity.class).and().areNotStatic().should().bePrivate();

    @ArchTest
    static final ArchRule every_stored_field_says_its_class_of_data = fields().that().areDeclaredInClassesThat(describe("are stored",
            c -> c.isAnnotatedWith(jakarta.persistence.Entity.class) || c.isAnnotatedWith(Embeddable.class) || c.isAnnotatedWith(MappedSuperclass.class)))
            .and().areNotStatic().and().areNotAnnotatedWith(Transient.class).should().beAnnotatedWith(Holds.class);

    @ArchTest
    static final ArchRule what_is_clinical_or_sealed_is_stored_encrypted = fields().that(describe("hold C3 or C4",
            f -> f.isAnnotatedWith(Holds.class) && f.getAnnotationOfType(Holds.class).value().compareTo(DataClass.C3) >= 0))
            .should().haveRawType(SealedText.class);

    @ArchTest
    static final ArchRule what_is_encrypted_leaves_no_old_value_in_the_history_of_fields = fields().that().haveRawType(SealedText.class)
            .should().beDeclaredInClassesThat(describe("keep no history of fields", c -> c.tryGetAnnotationOfType(EntityListeners.class)
            .map(listeners -> !List.of(listeners.value()).contains(FieldHistory.class)).orElse(true)));

    private static ArchCondition<JavaClass> stayOutOfOtherFeaturesWeb() {
        return new ArchCondition<>("not use another feature's web") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    if (IN_WEB.test(to) && !feature(from).equals(feature(to))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static final DescribedPredicate<JavaClass> IN_WEB = describe("in a feature's web",
            c -> c.getPackageName().startsWith("org.homeward.") && c.getPackageName().endsWith(".web")
                    && !c.getPackageName().startsWith("org.homeward.shared"));

    private static String feature(JavaClass c) {
        String rest = c.getPackageName().replaceFirst("org\\.homeward\\.?", "");
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
