package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;

class GeneratorTest {

    private static List<Integer> generate(int cases, long seed) {
        List<Integer> progress = new ArrayList<>();
        try (Connection connection = TestDatabase.connect()) {
            new Generator(connection, seed, World.NOON.atOffset(ZoneOffset.UTC)).generate(cases, "no password", progress::add);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return progress;
    }

    @DatabaseTest
    void the_cases_are_found_in_every_script_and_progress_is_told() {
        assertThat(generate(200, 7)).startsWith(20, 40).endsWith(200);
        World.sql("select display_name from person where display_name like 'Yusuf%'").stream().findFirst().ifPresent(name -> World.sql(
                "select u.user_name from user_account u join case_file c on c.worker_id = u.id join person p on p.id = c.person_id where p.display_name = '" + name + "'")
                .forEach(worker -> World.as((String) worker, () -> assertThat(the(ListingCases.class).search(CaseQuery.ALL_OPEN.with("q", "يوسف")).rows())
                        .anyMatch(row -> row.person().getDisplayName().equals(name)))));
        for (String table : List.of("household_member", "own_contact", "flag_evidence", "plan_step", "task", "significant_event")) {
            assertThat(((Number) World.sql("select count(*) from " + table).get(0)).longValue()).as(table).isPositive();
        }
    }

    @DatabaseTest
    void the_same_seed_gives_the_same_people() {
        generate(50, 7);
        assertThat(World.sql("select display_name from person order by id")).hasSize(50).startsWith("Dana Specimen 30j", "Kadira Placeholder xaw");
    }
}
