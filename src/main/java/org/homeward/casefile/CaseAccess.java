package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AccessMatrix;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Relation;

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
    private AssignedElsewhere assignedElsewhere;

    /**
     * The condition for the cases that the act in progress may touch.
     *
     * @param c the query's name for the case file
     * @return a JPQL condition in brackets; to be completed with {@link #bind}
     */
    public String condition(String c) {
        Set<Relation> relations = asked();
        List<String> ways = relations.stream().map(r -> way(r, c)).filter(w -> !w.isEmpty()).toList();
        return ways.isEmpty() ? "(1 = 0)" : ways.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    /** What is asked of the database: «assigned or team» is «team» while one's own cases are among them, and the database then needs one index instead of all cases. */
    private Set<Relation> asked() {
        Set<Relation> relations = currentUser.relations();
        boolean team = relations.contains(Relation.TEAM);
        if (relations.contains(Relation.ASSIGNED) && (team || relations.contains(Relation.TEAM_CHILDREN)) && !assignedElsewhere.hasCases(!team)) {
            relations = EnumSet.copyOf(relations);
            relations.remove(Relation.ASSIGNED);
        }
        return relations;
    }

    private String way(Relation relation, String c) {
        return switch (relation) {
            case ASSIGNED -> c + ".workerId = :accessMe";
            case TREATING -> c + ".clinicianId = :accessMe";
            case CLINICAL_LEAD -> currentUser.isClinicalLead() ? "1 = 1" : "";
            case TEAM -> c + ".teamId = :accessTeam";
            case TEAM_CHILDREN -> "(" + c + ".teamId = :accessTeam and " + c + ".track = org.homeward.casefile.Track.CHILD)";
            case PROGRAMME -> "1 = 1";
            case CONSULTED, EMERGENCY, SELF -> "";
        };
    }

    /** Through which of the relations that the act asks for the case is there for this user; the nearest counts. */
    Optional<Relation> relationTo(CaseFile file) {
        return currentUser.relations().stream().filter(relation -> holds(relation, file)).findFirst();
    }

    /** Whether the user stands to this case as the act asks: the same decision as {@link #condition}, for a case at hand. */
    boolean reaches(Permission permission, CaseFile file) {
        return matrix.relations(currentUser.getRoles(), permission).stream().anyMatch(relation -> relation == Relation.SELF || holds(relation, file));
    }

    /** Whether the user may do it in this case as it is now; the state of the case counts too. */
    public boolean may(Permission permission, CaseFile file) {
        return matrix.rule(permission).state().fits(file.isOpen()) && reaches(permission, file);
    }

    private boolean holds(Relation relation, CaseFile file) {
        boolean mine = file.getTeam() != null && file.getTeam().getId().equals(currentUser.getTeamId());
        return switch (relation) {
            case ASSIGNED -> file.getWorker() != null && file.getWorker().getId().equals(currentUser.getId());
            case TREATING -> file.getClinician() != null && file.getClinician().getId().equals(currentUser.getId());
            case CLINICAL_LEAD -> currentUser.isClinicalLead();
            case TEAM -> mine;
            case TEAM_CHILDREN -> mine && file.getTrack() == Track.CHILD;
            case PROGRAMME -> true;
            case CONSULTED, EMERGENCY, SELF -> false;
        };
    }

    /** Fills in who is asking; only the parameters that {@link #condition} used. */
    public <Q extends Query> Q bind(Q query) {
        Set<Relation> relations = asked();
        if (relations.contains(Relation.ASSIGNED) || relations.contains(Relation.TREATING)) {
            query.setParameter("accessMe", currentUser.getId());
        }
        if (relations.contains(Relation.TEAM) || relations.contains(Relation.TEAM_CHILDREN)) {
            query.setParameter("accessTeam", currentUser.getTeamId() == null ? NOBODY : currentUser.getTeamId());
        }
        return query;
    }
}
