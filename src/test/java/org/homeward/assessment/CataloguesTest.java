package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.CodeLists;
import org.homeward.shared.CodeLists;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.Test;

/** The files of needs, protective factors and drivers are complete, and what is wrong in them is said with file, line and remedy. */
class CataloguesTest {

    private static final List<Need> NEEDS = Needs.read(Yaml.file("config/needs.yaml")).stream().flatMap(s -> s.needs().stream()).toList();
    private static final List<ProtectiveFactor> FACTORS = ProtectiveFactors.read(Yaml.file("config/protective-factors.yaml"));
    private static final List<String> DRIVER_CODES = new CodeLists().of("driver");
    private static final List<Driver> DRIVERS = Drivers.read(Yaml.file("config/drivers.yaml"), NEEDS, DRIVER_CODES);

    private static Set<String> codes(String shape, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> String.format(Locale.ROOT, shape, n)).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void all_eighteen_needs_are_there_once() {
        assertThat(NEEDS).extracting(Need::code).hasSize(18).containsExactlyInAnyOrderElementsOf(codes("N%02d", 18));
    }

    @Test
    void every_need_defines_its_four_levels_in_words_of_its_own() {
        Set<String> definitions = new HashSet<>();
        for (Need need : NEEDS) {
            assertThat(need.levels().keySet()).as(need.code()).containsExactlyInAnyOrderElementsOf(Level.defined());
            need.levels().values().forEach(d -> assertThat(definitions.add(d)).as(d).isTrue());
            assertThat(need.levels().values()).allSatisfy(d -> assertThat(d).endsWith(".").hasSizeGreaterThan(30));
            assertThat(need.question()).endsWith("?");
            assertThat(need.lookFor()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void plans_speak_of_the_same_needs() {
        assertThat(NEEDS).extracting(Need::code).containsExactlyInAnyOrderElementsOf(new CodeLists().of("need"));
    }

    @Test
    void all_twenty_two_protective_factors_are_there_once_two_of_them_for_children_only() {
        assertThat(FACTORS).extracting(ProtectiveFactor::code).hasSize(22).containsExactlyInAnyOrderElementsOf(codes("PF-%02d", 22));
        assertThat(FACTORS.stream().filter(ProtectiveFactor::isChildOnly)).extracting(ProtectiveFactor::code).containsExactly("PF-21", "PF-22");
        assertThat(FACTORS).allSatisfy(f -> assertThat(f.helpItLast()).endsWith("?"));
    }

    @Test
    void all_seventeen_drivers_are_there_once_each_with_a_need_where_help_begins() {
        assertThat(DRIVERS).extracting(Driver::code).hasSize(17).containsExactlyInAnyOrderElementsOf(codes("DRV-%02d", 17));
        assertThat(DRIVERS).allSatisfy(d -> assertThat(NEEDS).contains(d.need()));
    }

    @Test
    void a_small_child_is_asked_about_care_and_never_about_belief_law_work_or_bringing_up_children() {
        assertThat(NEEDS.stream().filter(n -> n.isFor(AgeGroup.C))).extracting(Need::code)
                .contains("N01", "N09", "N18").doesNotContain("N04", "N10", "N12", "N14");
        assertThat(NEEDS.stream().filter(n -> n.isFor(AgeGroup.A))).extracting(Need::code).contains("N04", "N12").doesNotContain("N18");
        assertThat(FACTORS.stream().filter(f -> f.isFor(AgeGroup.C))).extracting(ProtectiveFactor::code)
                .contains("PF-21").doesNotContain("PF-03", "PF-04", "PF-08", "PF-15", "PF-20");
    }

    private static Yaml needs(String levels) {
        return Yaml.of("config/needs.yaml", """
                sections:
                  - code: safety
                    needs:
                      - code: N01
                        applies-to: [A]
                        question: Safe?
                        look-for: [a door]
                        levels:
                """ + levels.indent(10));
    }

    @Test
    void a_need_without_one_of_its_levels_is_refused_with_its_line() {
        assertThatThrownBy(() -> Needs.read(needs("in-crisis: a\nvulnerable: b\nstable: c"))).isInstanceOf(WrongFileException.class)
                .hasMessageContaining("config/needs.yaml, line 9").hasMessageContaining("«doing-well» is missing; add it");
        assertThatThrownBy(() -> Needs.read(needs("in-crisis: a\nnot-known: b"))).hasMessageContaining("«not-known» is not known here");
    }

    @Test
    void a_code_without_a_name_or_written_twice_is_refused() {
        String factor = "  - {code: %s, applies-to: [A], looks-like: a, help-it-last: b}\n";
        assertThatThrownBy(() -> ProtectiveFactors.read(Yaml.of("config/protective-factors.yaml", "factors:\n" + factor.formatted("PF-99"))))
                .hasMessageContaining("line 2").hasMessageContaining("add code.protective-factor.PF-99 to config/messages/en/assessment.properties");
        assertThatThrownBy(() -> ProtectiveFactors.read(Yaml.of("config/protective-factors.yaml", "factors:\n" + factor.formatted("PF-01") + factor.formatted("PF-01"))))
                .hasMessageContaining("line 3").hasMessageContaining("twice");
        assertThatThrownBy(() -> ProtectiveFactors.read(Yaml.of("config/protective-factors.yaml", "factors:\n" + factor.formatted("1"))))
                .hasMessageContaining("is not a code");
    }

    @Test
    void a_driver_that_leads_to_no_need_or_is_unknown_to_rules_is_refused() {
        String driver = "drivers:\n  - {code: DRV-01, need: %s, ask: a}\n";
        assertThatThrownBy(() -> Drivers.read(Yaml.of("config/drivers.yaml", driver.formatted("N77")), NEEDS, List.of("DRV-01")))
                .hasMessageContaining("line 2").hasMessageContaining("«N77» is no need");
        assertThatThrownBy(() -> Drivers.read(Yaml.of("config/drivers.yaml", driver.formatted("N01")), NEEDS, List.of()))
                .hasMessageContaining("missing in config/code-lists/driver.yaml");
        assertThatThrownBy(() -> Drivers.read(Yaml.of("config/drivers.yaml", driver.formatted("N01")), NEEDS, List.of("DRV-01", "DRV-02")))
                .hasMessageContaining("«DRV-02» of config/code-lists/driver.yaml is missing here");
    }
}
