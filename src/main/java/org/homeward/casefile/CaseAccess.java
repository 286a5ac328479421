package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AccessMatrix;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Role;
import org.homeward.access.Section;
import org.homeward.access.WaysIn;

/**
 * Turns the relations that the act in progress asks for into a condition of a query, so that a case without such a
 * relation is not found at all: not opened, not listed, not counted. Every query that reaches cases goes through here.
 */
@ApplicationScoped
public class CaseAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private WaysIn waysIn;
    @Inject
    private AssignedElsewhere assignedElsewhere;

    /**
     * The condition for the cases that the act in progress may touch.
     *
     * @param c the query's name for the case file
     * @return a JPQL condition in brackets; to be completed with {@link #bind}
     */
    public String condition(String c) {
        return through(asked(), c);
    }

    /**
     * Lets in, besides whom a query lets in already, those who answer for the case's team or the team's children; the other
     * relations of the act in progress are not enough.
     *
     * @param c the query's name for the case file
     * @return the end of a JPQL condition, or nothing where the act asks for neither relation; to be completed with {@link #bindAnswering}
     */
    String orAnswering(String c) {
        return answered().isEmpty() ? "" : " or " + through(answered(), c);
    }

    private Set<Relation> answered() {
        Set<Relation> relations = EnumSet.of(Relation.TEAM, Relation.TEAM_CHILDREN);
        relations.retainAll(currentUser.relations());
        return relations;
    }

    private String through(Set<Relation> relations, String c) {
        List<String> ways = relations.stream().map(r -> way(r, c)).filter(w -> !w.isEmpty()).toList();
        return ways.isEmpty() ? "(1 = 0)" : ways.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    /** What is asked of the database: «assigned or team» is «team» while one's own cases are among them, and the database then needs one index instead of all cases. */
    private Set<Relation> asked() {
        Set<Relation> relations = currentUser.relations();
        boolean team = relations.contains(Relation.TEAM);
        if (relations.contains(Relation.ASSIGNED) && (team || relations.contains(Relation.TEAM_CHILDREN))
                && standsFor().size() == 1 && !assignedElsewhere.hasCases(!team)) {
            relations = EnumSet.copyOf(relations);
            relations.remove(Relation.ASSIGNED);
        }
        return relations;
    }

    private String way(Relation relation, String c) {
        return switch (relation) {
            case ASSIGNED -> c + ".workerId in :accessMe";
            case TREATING -> c + ".clinicianId in :accessMe";
            case CLINICAL_LEAD -> currentUser.isClinicalLead() ? "1 = 1" : "";
            case TEAM -> c + ".teamId in :accessTeam";
            case TEAM_CHILDREN -> "(" + c + ".teamId in :accessChildrenOf and " + c + ".track = org.homeward.casefile.Track.CHILD)";
            case CONSULTED -> opened(relation).isEmpty() ? "" : c + ".id in :accessShared";
            case EMERGENCY -> opened(relation).isEmpty() ? "" : c + ".id in :accessEmergency";
            case PROGRAMME -> "1 = 1";
            case SELF -> "";
        };
    }

    /** Fills in who is asking; only the parameters that {@link #condition} used. */
    public <Q extends Query> Q bind(Q query) {
        return bind(query, asked());
    }

    /** Fills in who is asking; only the parameters that {@link #orAnswering} used. */
    <Q extends Query> Q bindAnswering(Q query) {
        return bind(query, answered());
    }

    private <Q extends Query> Q bind(Q query, Set<Relation> relations) {
        if (relations.contains(Relation.ASSIGNED) || relations.contains(Relation.TREATING)) {
            query.setParameter("accessMe", standsFor());
        }
        if (relations.contains(Relation.TEAM)) {
            query.setParameter("accessTeam", teams(Role.SUPERVISOR));
        }
        if (relations.contains(Relation.TEAM_CHILDREN)) {
            query.setParameter("accessChildrenOf", teams(Role.CHILD_PROTECTION_LEAD));
        }
        if (relations.contains(Relation.CONSULTED) && !opened(Relation.CONSULTED).isEmpty()) {
            query.setParameter("accessShared", opened(Relation.CONSULTED));
        }
        if (relations.contains(Relation.EMERGENCY) && !opened(Relation.EMERGENCY).isEmpty()) {
            query.setParameter("accessEmergency", opened(Relation.EMERGENCY));
        }
        return query;
    }

    /** In whose place the user stands: their own, and that of those they cover for now. */
    public Set<UUID> standsFor() {
        Set<UUID> all = new LinkedHashSet<>(Set.of(currentUser.getId()));
        waysIn.covered().forEach(covered -> all.add(covered.getId()));
        return all;
    }

    /** The teams for which the user answers in that role: their own, and those of colleagues of that role they cover for now. */
    public Set<UUID> teams(Role role) {
        Set<UUID> all = new LinkedHashSet<>(Set.of(currentUser.getTeamId() == null ? NOBODY : currentUser.getTeamId()));
        waysIn.covered().stream().filter(covered -> covered.has(role) && covered.getTeam() != null).forEach(covered -> all.add(covered.getTeam().getId()));
        return all;
    }

    /** The cases whose section of the act in progress is open to the user for a time. */
    private Set<UUID> opened(Relation through) {
        return opened(through, currentUser.act());
    }

    private Set<UUID> opened(Relation through, Permission act) {
        return matrix.rule(act).section().map(section -> waysIn.cases(through, section)).orElse(Set.of());
    }

    /** Through which of the relations that the act asks for the case is there for this user; the nearest counts. */
    Optional<Relation> relationTo(CaseFile file) {
        return currentUser.relations().stream().filter(relation -> holds(relation, file, currentUser.act())).findFirst();
    }

    /** Whether the user stands to this case as the act asks: the same decision as {@link #condition}, for a case at hand. */
    boolean reaches(Permission permission, CaseFile file) {
        return matrix.relations(currentUser.getRoles(), permission).stream()
                .anyMatch(relation -> relation == Relation.SELF || holds(relation, file, permission));
    }

    /** Whether the user may do it in this case as it is now; the state of the case counts too. */
    public boolean may(Permission permission, CaseFile file) {
        return matrix.rule(permission).state().fits(file.isOpen()) && reaches(permission, file);
    }

    /** Whether the user sees that section by their work in the case, not by a share or an emergency: only then it is theirs to share. */
    public boolean worksWith(Section section, CaseFile file) {
        return matrix.permissions(section).stream().anyMatch(permission -> matrix.relations(currentUser.getRoles(), permission).stream()
                .filter(relation -> relation != Relation.CONSULTED && relation != Relation.EMERGENCY).anyMatch(relation -> holds(relation, file, permission)));
    }

    private boolean holds(Relation relation, CaseFile file, Permission act) {
        return switch (relation) {
            case ASSIGNED -> file.getWorker() != null && standsFor().contains(file.getWorker().getId());
            case TREATING -> file.getClinician() != null && standsFor().contains(file.getClinician().getId());
            case CLINICAL_LEAD -> currentUser.isClinicalLead();
            case TEAM -> file.getTeam() != null && teams(Role.SUPERVISOR).contains(file.getTeam().getId());
            case TEAM_CHILDREN -> file.isChild() && file.getTeam() != null && teams(Role.CHILD_PROTECTION_LEAD).contains(file.getTeam().getId());
            case CONSULTED, EMERGENCY -> opened(relation, act).contains(file.getId());
            case PROGRAMME -> true;
            case SELF -> false;
        };
    }
}
