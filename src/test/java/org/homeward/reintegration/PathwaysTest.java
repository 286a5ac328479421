package org.homeward.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.casefile.Track;
import org.homeward.shared.CodeLists;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathwaysTest {

    private static final String CHILD = ConfigFiles.read("config/pathways/child.yaml");

    private final Pathways pathways = new Pathways(new CodeLists());

    @TestFactory
    Stream<DynamicTest> every_worked_example_holds() {
        return Stream.of(Track.values()).map(pathways::of).flatMap(p -> p.examples().stream().map(e -> DynamicTest.dynamicTest(
                p.track() + " " + e.step().code() + " " + e.facts(), () -> assertThat(e.step().due(e.facts())).isEqualTo(e.due()))));
    }

    @Test
    void a_child_accepted_on_new_years_day_has_a_place_at_school_by_the_end_of_january() {
        PathwayStep school = pathways.of(Track.CHILD).find("school-place").orElseThrow();
        assertThat(school.due(Map.of(ClockStart.ACCEPTED, LocalDate.of(2026, 1, 1)))).contains(LocalDate.of(2026, 1, 31));
        assertThat(school.due(Map.of())).as("not accepted, no clock").isEmpty();
    }

    @Test
    void each_track_offers_what_it_must() {
        assertThat(codes(Track.ADULT_RETURNEE)).contains("papers", "housing", "work", "court", "mentor", "community");
        assertThat(codes(Track.SPOUSE)).contains("child-care", "family-papers", "own-income", "womens-service");
        assertThat(codes(Track.CHILD)).contains("birth-papers", "guardian", "school-place", "language", "trauma-care", "play", "kin", "siblings", "best-interest");
    }

    @Test
    void a_toddler_is_offered_no_place_at_school() {
        PathwayStep school = pathways.of(Track.CHILD).find("school-place").orElseThrow();
        assertThat(school.suits(Optional.of(2))).isFalse();
        assertThat(school.suits(Optional.of(9))).isTrue();
        assertThat(school.suits(Optional.empty())).as("age not known").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clock: 30 days from accepted | clock: a month or so | write for example 30 days from accepted",
        "clock: 30 days from accepted | clock: 30 days from arrival | use one of referred, accepted, plan-agreed, eighteenth-birthday",
        "who: supervisor | who: somebody | use one of person, guardian",
        "need: N09 | need: n99 | use a code of that list",
        "code: guardian | code: siblings | another step has the code",
        "code: guardian | code: The Guardian | small letters",
        "open-means: out-of-school | open-means: lazy | use one of attending",
        "due: 2026-01-31 | due: 2026-02-28 | the clock says 2026-01-31",
        "due: 2026-01-31 | due: soon | is not a day",
        "step: school-place, | step: kindergarten, | no step above has this code",
        "from-age: 5 | from-years: 5 | is not known here"})
    void a_wrong_line_is_answered_with_its_number_and_a_remedy(String line, String wrong, String remedy) {
        String text = CHILD.replaceFirst(line, wrong);
        assertThatThrownBy(() -> PathwayFile.read(Yaml.of("child.yaml", text), new CodeLists()))
                .isInstanceOf(WrongFileException.class).hasMessageMatching("(?s)child.yaml, line \\d+: .*").hasMessageContaining(remedy);
    }

    @Test
    void a_track_without_a_pathway_stops_the_start() {
        assertThatThrownBy(() -> Pathways.read(List.of(Yaml.of("child.yaml", CHILD)), new CodeLists()))
                .isInstanceOf(WrongFileException.class).hasMessageContaining("adult-returnee");
    }

    private List<String> codes(Track track) {
        return pathways.of(track).steps().stream().map(PathwayStep::code).toList();
    }
}
