package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.the;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.World;

class DemoStoryTest {

    private static final Path PEOPLE = Path.of("test-data/people");
    private static final List<String> TABLES = List.of("case_file", "person", "own_contact", "outside_contact", "flag", "task", "audit_row");

    private static List<String> counts() {
        List<String> counts = new ArrayList<>();
        TABLES.forEach(t -> counts.add(t + " " + World.sql("select count(*) from " + t).get(0)));
        return counts;
    }

    private static void tell() {
        the(HomewardClock.class).at(World.NOON, () -> the(DemoStory.class).tell(PEOPLE));
    }

    @DatabaseTest
    void the_invented_programme_is_told_through_the_use_cases_and_telling_it_twice_changes_nothing() {
        tell();
        List<String> once = counts();
        assertThat(World.sql("select case_number from case_file")).hasSizeGreaterThanOrEqualTo(3);
        tell();
        assertThat(counts()).isEqualTo(once);
    }
}
