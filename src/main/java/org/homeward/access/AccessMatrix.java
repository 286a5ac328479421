package org.homeward.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.Catalogue;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.WrongFileException;

/**
 * The one access decision: which relations to a case are enough for a role to do an act. Read from
 * {@code config/access-matrix.csv}; what does not stand there is denied.
 */
@Catalogue
public class AccessMatrix {

    private static final String FILE = "config/access-matrix.csv";

    private final Map<Permission, Map<Role, Set<Relation>>> cells = read(ConfigFiles.read(FILE));

    /** The relations that open this act to anybody who holds these roles; empty means never. */
    public Set<Relation> relations(Collection<Role> roles, Permission permission) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Map<Role, Set<Relation>> row = cells.getOrDefault(permission, Map.of());
        roles.forEach(role -> relations.addAll(row.getOrDefault(role, Set.of())));
        return relations;
    }

    static Map<Permission, Map<Role, Set<Relation>>> read(String text) {
        Map<Permission, Map<Role, Set<Relation>>> cells = new EnumMap<>(Permission.class);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).startsWith("permission;") && !lines.get(i).isBlank()) {
                readRow(lines.get(i).split(";", -1), i + 1, cells);
            }
        }
        return cells;
    }

    private static void readRow(String[] row, int line, Map<Permission, Map<Role, Set<Relation>>> cells) {
        if (row.length != Role.values().length + 1) {
            throw new WrongFileException(FILE, line, "a row has the act and one cell for each of the "
                    + Role.values().length + " roles; this one has " + (row.length - 1));
        }
        Map<Role, Set<Relation>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, relations(row[role.ordinal() + 1].trim(), line));
        }
        Permission permission = constant(Permission.class, row[0].trim(), line);
        if (cells.put(permission, roles) != null) {
            throw new WrongFileException(FILE, line, permission + " stands here twice; keep one row");
        }
    }

    private static Set<Relation> relations(String cell, int line) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (!cell.equals("-")) {
            Arrays.stream(cell.split(" ")).forEach(word -> relations.add(constant(Relation.class, word, line)));
        }
        return relations;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, int line) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(word.toUpperCase().replace('-', '_')))
                .findFirst().orElseThrow(() -> new WrongFileException(FILE, line,
                        "«" + word + "» is not known; use one of " + Arrays.toString(type.getEnumConstants())));
    }
}
