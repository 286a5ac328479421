package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Messages;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The catalogue as it is shipped, and what happens to a wrong file. */
class IndicatorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Indicator> CATALOGUE = Indicators.read(Yaml.folder("config/indicators"), new CodeLists());

    @TestFactory
    Stream<DynamicTest> every_worked_example_holds() {
        return CATALOGUE.values().stream().flatMap(i -> i.examples().stream().map(e -> DynamicTest.dynamicTest(i.code() + " " + e.name(),
                () -> assertThat(i.rule().orElseThrow().evaluate(e.facts().apply(TODAY), TODAY).map(Rule.Met::severity)).isEqualTo(e.opens()))));
    }

    @TestFactory
    Stream<DynamicTest> knowing_more_never_silences_a_rule_that_has_no_unless() {
        return CATALOGUE.values().stream().filter(i -> i.rule().isPresent() && i.rule().get().ways().stream().allMatch(w -> w.unless().isEmpty()))
                .map(i -> DynamicTest.dynamicTest(i.code(), () -> {
                    List<Observation> everything = i.examples().stream().flatMap(e -> e.facts().apply(TODAY).stream()).toList();
                    assertThat(i.rule().get().evaluate(everything, TODAY)).isPresent();
                }));
    }

    @Test
    void the_catalogue_has_fifty_indicators_and_twenty_one_of_them_a_rule() {
        Map<String, Long> byDomain = CATALOGUE.values().stream().collect(Collectors.groupingBy(Indicator::domain, TreeMap::new, Collectors.counting()));
        assertThat(byDomain).isEqualTo(Map.ofEntries(entry("CH", 6L), entry("CN", 6L), entry("CP", 3L), entry("DI", 3L), entry("FH", 4L),
                entry("ID", 5L), entry("IN", 5L), entry("IR", 4L), entry("ON", 3L), entry("PS", 6L), entry("RD", 5L)));
        assertThat(CATALOGUE.values().stream().filter(i -> i.rule().isPresent()).map(Indicator::code)).containsExactly("CH-02", "CH-06", "CN-01",
                "CN-02", "CN-03", "CN-05", "CP-01", "CP-03", "DI-02", "FH-03", "ID-05", "IR-01", "IR-02", "IR-03", "ON-01", "PS-01", "PS-06",
                "RD-01", "RD-03", "RD-04", "RD-05");
    }

    @Test
    void whom_each_indicator_may_be_asked_about_is_as_the_domain_says() {
        assertThat(codesFor(AgeGroup.C)).containsExactly("CH-01", "CH-02", "CH-03", "CH-04", "CH-05", "CH-06");
        assertThat(codesFor(AgeGroup.M)).containsExactly("CH-01", "CH-02", "CH-03", "CH-04", "CH-05", "CH-06", "CN-02", "FH-01", "FH-04", "ON-01",
                "PS-01", "PS-06", "RD-02", "RD-04");
        assertThat(codesFor(AgeGroup.Y)).containsExactly("CH-01", "CH-02", "CH-03", "CH-04", "CH-05", "CH-06", "CN-01", "CN-02", "CN-04", "DI-03",
                "FH-01", "FH-04", "ID-02", "IN-01", "IN-02", "IN-03", "IN-04", "IN-05", "ON-01", "ON-02", "ON-03", "PS-01", "PS-06", "RD-02", "RD-04");
        assertThat(codesFor(AgeGroup.S)).hasSize(42).doesNotContain("CP-01", "CP-03").noneMatch(code -> code.startsWith("CH"));
        assertThat(codesFor(AgeGroup.A)).hasSize(43).doesNotContain("FH-04").noneMatch(code -> code.startsWith("CH"));
    }

    private static List<String> codesFor(AgeGroup group) {
        return CATALOGUE.values().stream().filter(i -> i.appliesTo().contains(group)).map(Indicator::code).toList();
    }

    @Test
    void a_child_under_twelve_has_child_protection_indicators_only() {
        assertThat(CATALOGUE.values().stream().filter(i -> i.appliesTo().contains(AgeGroup.C))).allMatch(Indicator::isChildProtection);
    }

    @Test
    void capability_means_nothing_alone() {
        assertThat(CATALOGUE.values().stream().filter(i -> i.domain().equals("CP"))).allMatch(i -> !i.beside().isEmpty());
    }

    @Test
    void service_gaps_are_marked_as_what_we_owe() {
        assertThat(CATALOGUE.values().stream().filter(Indicator::serviceGap).map(Indicator::code)).containsExactly("CH-06", "FH-03", "PS-01", "RD-01", "RD-04");
    }

    @Test
    void religion_looks_origin_kinship_and_clinical_content_are_no_facts_for_a_rule() {
        String forbidden = "(?i).*(score|diagnos|symptom|phq|ptsd|clinical|relig|mosque|pray|beard|dress|veil|name|nation|ethnic|tribe|"
                + "language-spoken|relative|kinship|spouse-of|sibling|opinion|note|text).*";
        assertThat(Arrays.stream(FactType.values()).map(FactType::code)).noneMatch(code -> code.matches(forbidden));
        assertThat(Arrays.stream(FactType.values()).flatMap(f -> f.fields().keySet().stream())).noneMatch(field -> field.matches(forbidden));
    }

    @Test
    void a_rule_is_read_aloud_in_whole_sentences() {
        assertThat(FactWords.say(Locale.ENGLISH, CATALOGUE.get("PS-06").rule().orElseThrow())).containsExactly(
                "Opens as a concern on 3 or more records of an agreed appointment in the last 90 days where it was missed and a record of"
                        + " contact of ours in the last 30 days where nobody was reached; but not beside a record of contact of ours in the last"
                        + " 14 days where somebody was reached or a record of an agreed appointment in the last 14 days where it was kept.");
        assertThat(FactWords.say(Locale.ENGLISH, CATALOGUE.get("CN-02").rule().orElseThrow())).first().asString().isEqualTo(
                "Opens as serious on a record of contact with somebody outside in the last 90 days where the other side is somebody active in the"
                        + " group or a recruiter, it was not wanted or partly wanted, and it is about a threat or money or goods.");
    }

    @Test
    void every_word_of_every_rule_and_fact_is_in_the_message_bundle() {
        for (Indicator indicator : CATALOGUE.values()) {
            indicator.rule().ifPresent(rule -> assertThat(FactWords.say(Locale.ENGLISH, rule)).noneMatch(s -> s.contains("???")));
        }
        for (FactType fact : FactType.values()) {
            assertThat(Messages.has("fact." + fact.code())).as(fact.code()).isTrue();
            fact.fields().values().forEach(f -> {
                assertThat(Messages.has("fact." + fact.code() + "." + f.name())).as(fact + " " + f.name()).isTrue();
                boolean saidOneByOne = f.list() == null && !f.isYesNo();
                assertThat(saidOneByOne ? f.choices() : List.<String>of()).allMatch(w -> Messages.has("fact." + fact.code() + "." + f.name() + "." + w));
            });
        }
    }

    @Test
    void a_fact_is_written_the_same_way_whoever_hands_it_over() {
        Observation one = Observation.of(FactType.OUTSIDE_CONTACT, TODAY).with("purpose", "threat", "family").with("counterpart", "active");
        Observation other = Observation.of(FactType.OUTSIDE_CONTACT, TODAY).with("counterpart", "active").with("purpose", "family", "threat");
        assertThat(FactWords.write(one)).isEqualTo(FactWords.write(other)).isEqualTo("outside-contact|counterpart=active|purpose=family,threat");
    }

    @Test
    void a_rule_cannot_ask_what_is_not_in_the_vocabulary() {
        assertWrong("rule:\n- opens: concern\n  when:\n  - fact: prays-often", "line 14: «prays-often» is not known; use one of outside-contact");
        assertWrong("rule:\n- opens: concern\n  when:\n  - fact: outside-contact\n    where: {beard: yes}", "«beard» cannot be asked of outside-contact");
        assertWrong("rule:\n- opens: concern\n  when:\n  - fact: outside-contact\n    where: {counterpart: enemy}", "«enemy» is not a word for «counterpart»");
        assertWrong("rule:\n- opens: concern\n  when:\n  - fact: driver\n    where: {now: strong}", "«now» is a number; write for example 2 or more");
        assertWrong("rule:\n- opens: concern\n  when:\n  - fact: death-report\n    within: soon", "«soon» is not a time");
    }

    @Test
    void a_rule_without_examples_both_ways_is_refused() {
        assertWrong("rule:\n- opens: concern\n  when:\n  - fact: death-report", "a rule needs examples that meet it and examples that do not");
    }

    @Test
    void a_misspelt_key_is_refused_with_its_line() {
        assertWrong("severty: high", "config/indicators/XX.yaml, line 11: «severty» is not known here");
    }

    @Test
    void a_programme_cannot_make_an_indicator_of_religion_looks_origin_opinion_illness_or_kinship() {
        for (String never : new String[] {"Did he shave his beard?", "Does she wear a veil?", "Does he go to another mosque?", "What is his nationality?", "Is she the relative of somebody?",
                "Has she a diagnosis?", "What are his opinions?"}) {
            assertWrong("question-child: \"" + never + "\"", "is never an indicator");
        }
    }

    private static void assertWrong(String more, String remedy) {
        String file = """
                code: CN-09
                version: 1
                name: Something
                applies-to: [A]
                question: Is it so?
                severity: {default: concern, guidance: None.}
                evidence: [a word]
                lifted-by: [another]
                source: nobody
                decide-within: 7 days
                """ + more + "\n";
        assertThatThrownBy(() -> new IndicatorFile(new CodeLists()::has).read(Yaml.of("config/indicators/XX.yaml", file)))
                .isInstanceOf(WrongFileException.class).hasMessageContaining(remedy);
    }
}
