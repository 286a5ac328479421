package org.homeward.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.Catalogue;
import org.homeward.shared.ConfigFiles;

/**
 * The one access decision: which relations to a case are enough for somebody with these roles to do an act, and in which
 * cases. Read from {@code config/access-matrix.csv}; what does not stand there is denied, and a denial wins.
 */
@Catalogue
public class AccessMatrix {

    private final AccessTables tables;

    public AccessMatrix() {
        this(ConfigFiles.read(AccessTables.FILE));
    }

    AccessMatrix(String text) {
        tables = AccessTables.read(text);
    }

    /** The relations that open this act to anybody who holds these roles; empty means never. */
    public Set<Relation> relations(Collection<Role> roles, Permission permission) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        AccessRule rule = tables.rules().get(permission);
        if (rule == null || roles.stream().anyMatch(role -> rule.cells().get(role).denied() || limit(rule, role).denied())) {
            return relations;
        }
        for (Role role : roles) {
            Set<Relation> atMost = limit(rule, role).relations();
            rule.cells().get(role).relations().stream().filter(atMost::contains).forEach(relations::add);
        }
        return relations;
    }

    private AccessCell limit(AccessRule rule, Role role) {
        return tables.classes().get(rule.dataClass()).get(role);
    }

    /** What the file says of an act; every act but {@link Permission#PUBLIC} has its rule. */
    public AccessRule rule(Permission permission) {
        return tables.rules().get(permission);
    }

    /** The acts that belong to a section of a case. */
    public Set<Permission> permissions(Section section) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        tables.rules().forEach((permission, rule) -> rule.section().filter(section::equals).ifPresent(s -> permissions.add(permission)));
        return permissions;
    }

    /** Two of these roles that one person must not hold together, or nothing. */
    public Optional<List<Role>> neverTogether(Set<Role> roles) {
        return tables.neverTogether().stream().filter(roles::containsAll).map(List::copyOf).findFirst();
    }
}
