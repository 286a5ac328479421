package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.DataClass;
import org.homeward.shared.Messages;
import org.homeward.shared.WrongFileException;
import org.junit.jupiter.api.Test;

/** The policy file: the shipped one, and what happens to one that is wrong. */
class AccessMatrixTest {

    private static final String FILE = ConfigFiles.read(AccessTables.FILE);
    private static final AccessTables TABLES = AccessTables.read(FILE);
    private static final AccessMatrix MATRIX = new AccessMatrix(FILE);

    @Test
    void a_denial_wins_over_whatever_other_roles_allow_in_every_combination_of_roles() {
        for (Permission permission : TABLES.rules().keySet()) {
            for (Set<Role> roles : combinations()) {
                boolean denied = roles.stream().anyMatch(role -> MATRIX.rule(permission).cells().get(role).denied());
                Set<Relation> each = EnumSet.noneOf(Relation.class);
                roles.forEach(role -> each.addAll(MATRIX.relations(Set.of(role), permission)));
                assertThat(MATRIX.relations(roles, permission)).as(permission + " for " + roles).isEqualTo(denied ? Set.of() : each);
            }
        }
    }

    @Test
    void an_act_opens_no_more_than_the_class_of_its_data_does() {
        AccessMatrix narrow = new AccessMatrix(FILE.replace("C1;self assigned consulted emergency;", "C1;self;"));
        assertThat(narrow.relations(Set.of(Role.SOCIAL_WORKER), Permission.LIST_CASES)).isEmpty();
        assertThat(narrow.relations(Set.of(Role.SOCIAL_WORKER), Permission.REGISTER)).containsExactly(Relation.SELF);
        assertThat(narrow.relations(Set.of(Role.SOCIAL_WORKER), Permission.EDIT_CASE)).containsExactly(Relation.ASSIGNED);
    }

    @Test
    void a_class_that_is_denied_to_a_role_closes_every_act_on_it_to_whoever_holds_that_role() {
        AccessMatrix closed = new AccessMatrix(FILE.replace("C2;assigned consulted emergency;", "C2;deny;"));
        assertThat(closed.relations(Set.of(Role.SOCIAL_WORKER, Role.SUPERVISOR), Permission.EDIT_CASE)).isEmpty();
    }

    @Test
    void the_shipped_file_names_no_relation_that_the_class_then_takes_away() {
        TABLES.rules().forEach((permission, rule) -> rule.cells().forEach((role, cell) ->
                assertThat(MATRIX.relations(Set.of(role), permission)).as(permission + " for " + role).isEqualTo(cell.relations())));
    }

    @Test
    void administrators_officers_and_programme_staff_come_near_no_case_whatever_else_they_were() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER, Role.PROGRAMME_STAFF}) {
            TABLES.rules().forEach((permission, rule) -> {
                if (rule.dataClass() != DataClass.C0 && permission != Permission.PRINT_PROGRAMME_REPORT) {
                    assertThat(MATRIX.relations(EnumSet.of(role, Role.SUPERVISOR, Role.SOCIAL_WORKER), permission)).as(permission + " for " + role).isEmpty();
                }
            });
        }
    }

    @Test
    void sealed_data_is_opened_by_no_share_and_no_emergency() {
        TABLES.classes().get(DataClass.C4).values().forEach(cell ->
                assertThat(cell.relations()).doesNotContain(Relation.CONSULTED, Relation.EMERGENCY, Relation.CLINICAL_LEAD, Relation.PROGRAMME));
    }

    @Test
    void the_acts_of_a_section_are_those_whose_rows_name_it() {
        AccessMatrix matrix = new AccessMatrix(FILE);
        for (Section section : Section.values()) {
            Set<Permission> named = EnumSet.noneOf(Permission.class);
            TABLES.rules().forEach((permission, rule) -> {
                if (rule.section().equals(Optional.of(section))) {
                    named.add(permission);
                }
            });
            assertThat(matrix.permissions(section)).as(section.name()).isNotEmpty().isEqualTo(named);
        }
        assertThat(matrix.permissions(Section.PLAN)).contains(Permission.READ_PLAN);
    }

    @Test
    void a_fault_is_told_with_the_number_of_its_line() {
        String head = FILE.lines().filter(line -> line.startsWith("class;")).findFirst().orElseThrow();
        assertThatThrownBy(() -> AccessTables.read("# first\n\n" + head + "\nC0;self\n")).hasMessageContaining("4");
        assertThatThrownBy(() -> AccessTables.read("# first\nC0;self\n")).hasMessageContaining("2");
    }

    @Test
    void roles_that_check_each_other_are_never_held_together() {
        AccessMatrix matrix = new AccessMatrix(FILE);
        assertThat(matrix.neverTogether(EnumSet.of(Role.ADMINISTRATOR, Role.SOCIAL_WORKER))).isPresent();
        assertThat(matrix.neverTogether(EnumSet.of(Role.DATA_PROTECTION_OFFICER, Role.ADMINISTRATOR))).isPresent();
        assertThat(matrix.neverTogether(EnumSet.of(Role.PROGRAMME_STAFF, Role.SUPERVISOR, Role.CLINICIAN))).isPresent();
        assertThat(matrix.neverTogether(EnumSet.of(Role.SUPERVISOR, Role.SOCIAL_WORKER, Role.CHILD_PROTECTION_LEAD))).isEmpty();
    }

    @Test
    void a_file_that_leaves_something_open_stops_the_start_and_says_where_and_how_to_mend_it() {
        String plan = "PLAN;C2;-;open;";
        refused(FILE.replace(plan, "PLAN;;-;open;"), "«» is not known; use one of [C0");
        refused(FILE.replace(plan, "PLAN;C2;;open;"), "«» is not known; use one of [OVERVIEW");
        refused(FILE.replace(plan, "PLAN;C2;-;;"), "«» is not known; use one of [ANY");
        refused(FILE.replace(plan, "PLAN;C2;-;open;near "), "«near» is not known");
        refused(FILE.replace(plan, "PLAN;C2;open;"), "this row has 10 cells and its table has 11 columns");
        refused(FILE.replace(plan, "PLANE;C2;-;open;"), "«PLANE» is not known");
        refused(FILE.replace(plan, "SEE_HOME;C2;-;open;"), "SEE_HOME stands here twice");
        refused(FILE.replace(plan, "# " + plan), "no row for [PLAN]");
        refused(FILE.replace("\nC3;", "\nC2;"), "C2 stands here twice");
        refused(FILE.replace("\nC3;", "\n# C3;"), "no row for [C3]");
        refused(FILE.replace("permission;class;", "permission;kind;"), "a row stands under the head of its table");
        refused(FILE.replace("READ_PLAN;C2;plan;", "READ_PLAN;C2;-;"), "name the section this act belongs to");
        refused(FILE.replace("programme-staff;social-worker", "programme-staff;cook"), "«cook» is not known");
    }

    private static void refused(String text, String why) {
        assertThat(text).isNotEqualTo(FILE);
        assertThatThrownBy(() -> new AccessMatrix(text)).isInstanceOf(WrongFileException.class)
                .hasMessageContaining(AccessTables.FILE).hasMessageMatching("(?s).*\\b\\d+\\b.*").hasMessageContaining(why);
    }

    @Test
    void every_act_and_every_relation_has_its_words_on_the_page_of_roles() {
        Set<String> keys = Messages.texts("en").keySet();
        assertThat(keys).containsAll(Stream.of(Permission.values()).filter(p -> p != Permission.PUBLIC).map(p -> "code.permission." + code(p)).toList());
        assertThat(keys).containsAll(Stream.of(Relation.values()).map(r -> "code.relation." + code(r)).toList());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase().replace('_', '-');
    }

    private static List<Set<Role>> combinations() {
        List<Set<Role>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << Role.values().length; bits++) {
            int chosen = bits;
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Arrays.stream(Role.values()).filter(role -> (chosen >> role.ordinal() & 1) == 1).forEach(roles::add);
            all.add(roles);
        }
        return all;
    }
}
