package org.homeward.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.DataClass;
import org.homeward.shared.WrongFileException;

/**
 * The three tables of {@code config/access-matrix.csv}, read strictly: a table begins with its head, and nothing may be
 * missing, doubled or misspelt.
 *
 * @param rules         by act
 * @param classes       through which relations a role meets data of a class, at most
 * @param neverTogether pairs of roles
 */
record AccessTables(Map<Permission, AccessRule> rules, Map<DataClass, Map<Role, AccessCell>> classes, List<Set<Role>> neverTogether) {

    static final String FILE = "config/access-matrix.csv";

    private static final String ROLES = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(";"));
    private static final String RULES = "permission;class;section;state;" + ROLES;
    private static final String CLASSES = "class;" + ROLES;
    private static final String PAIRS = "never-together;with";

    static AccessTables read(String text) {
        AccessTables tables = new AccessTables(new EnumMap<>(Permission.class), new EnumMap<>(DataClass.class), new ArrayList<>());
        List<String> lines = text.lines().toList();
        String head = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (List.of(RULES, CLASSES, PAIRS).contains(line)) {
                head = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                demandHead(head, i + 1);
                tables.add(head, new Row(line.split(";", -1), head.split(";").length, i + 1));
            }
        }
        tables.demandAll(lines.size());
        return tables;
    }

    private void add(String head, Row row) {
        if (head.equals(RULES)) {
            Permission permission = row.constant(Permission.class, 0);
            row.once(rules.put(permission, row.rule()), permission);
        } else if (head.equals(CLASSES)) {
            DataClass dataClass = row.constant(DataClass.class, 0);
            row.once(classes.put(dataClass, row.roles(1)), dataClass);
        } else {
            Role one = row.constant(Role.class, 0);
            row.constants(Role.class, 1).forEach(other -> neverTogether.add(EnumSet.of(one, other)));
        }
    }

    private static void demandHead(String head, int line) {
        if (head.isEmpty()) {
            throw new WrongFileException(FILE, line, "a row stands under the head of its table: «" + RULES + "», «" + CLASSES + "» or «" + PAIRS + "»");
        }
    }

    private void demandAll(int lastLine) {
        List<String> missing = Stream.concat(Arrays.stream(Permission.values()).filter(p -> p != Permission.PUBLIC && !rules.containsKey(p)),
                Arrays.stream(DataClass.values()).filter(c -> !classes.containsKey(c))).map(Enum::name).toList();
        if (!missing.isEmpty()) {
            throw new WrongFileException(FILE, lastLine, "no row for " + missing + "; add one for each, with «-» where nobody may");
        }
    }

    /** One line of a table, cut into its cells. */
    private record Row(String[] cells, int expected, int line) {

        private Row {
            if (cells.length != expected) {
                throw new WrongFileException(FILE, line, "this row has " + cells.length + " cells and its table has " + expected + " columns");
            }
        }

        AccessRule rule() {
            Optional<Section> section = cell(2).equals("-") ? Optional.empty() : Optional.of(constant(Section.class, 2));
            Map<Role, AccessCell> roles = roles(4);
            boolean shared = roles.values().stream().anyMatch(c -> c.relations().contains(Relation.CONSULTED) || c.relations().contains(Relation.EMERGENCY));
            if (shared && section.isEmpty()) {
                throw wrong("«consulted» and «emergency» open sections; name the section this act belongs to, one of " + Arrays.toString(Section.values()));
            }
            return new AccessRule(constant(DataClass.class, 1), section, constant(AccessRule.State.class, 3), roles);
        }

        Map<Role, AccessCell> roles(int first) {
            Map<Role, AccessCell> roles = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                int at = first + role.ordinal();
                boolean denied = cell(at).equals("deny");
                roles.put(role, new AccessCell(denied || cell(at).equals("-") ? Set.of() : constants(Relation.class, at), denied));
            }
            return roles;
        }

        String cell(int at) {
            return cells[at].strip();
        }

        <E extends Enum<E>> Set<E> constants(Class<E> type, int at) {
            return Arrays.stream(cell(at).split(" +")).map(word -> constant(type, word)).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        }

        <E extends Enum<E>> E constant(Class<E> type, int at) {
            return constant(type, cell(at));
        }

        private <E extends Enum<E>> E constant(Class<E> type, String word) {
            return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))).findFirst()
                    .orElseThrow(() -> wrong("«" + word + "» is not known; use one of " + Arrays.toString(type.getEnumConstants())));
        }

        void once(Object before, Enum<?> key) {
            if (before != null) {
                throw wrong(key + " stands here twice; keep one row");
            }
        }

        WrongFileException wrong(String why) {
            return new WrongFileException(FILE, line, why);
        }
    }
}
