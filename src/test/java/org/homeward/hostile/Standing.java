package org.homeward.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.access.AccessMatrix;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Role;

/**
 * Who stands how to which case, worked out anew from what lies in the tables and from the access matrix, not by the code
 * that is tested. An account holds one role here.
 */
final class Standing {

    private static final AccessMatrix MATRIX = new AccessMatrix();

    private record Person(String id, String name, Role role, String team, boolean leads) {
    }

    private record Case(String id, String worker, String clinician, String team, boolean child) {
    }

    /** A relation for a time; {@code covered} is somebody's id, and then it is for all their cases. */
    private record Way(String kind, String user, String caseId, String covered, List<String> sections) {
    }

    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, Case> cases = new TreeMap<>();
    private final List<Way> ways = new ArrayList<>();

    /** As the tables are now; an erased case, which has no person any more, is there for nobody. The query gives rows of texts. */
    Standing(Function<String, List<List<String>>> query, String now) {
        query.apply("select cast(id as varchar(36)), user_name, roles, cast(team_id as varchar(36)), case when clinical_lead then 'yes' else 'no' end from user_account where roles <> ''")
                .forEach(r -> people.put(r.get(1), new Person(r.get(0), r.get(1), Role.valueOf(r.get(2)), r.get(3), r.get(4).equals("yes"))));
        query.apply("select cast(id as varchar(36)), cast(worker_id as varchar(36)), cast(clinician_id as varchar(36)), cast(team_id as varchar(36)), track from case_file where person_id is not null")
                .forEach(r -> cases.put(r.get(0), new Case(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4).equals("CHILD"))));
        query.apply("select kind, cast(user_id as varchar(36)), cast(case_id as varchar(36)), cast(covered_id as varchar(36)), sections from way_in where ended_at is null and from_at <= "
                + now + " and until_at > " + now).forEach(r -> ways.add(new Way(r.get(0), r.get(1), r.get(2), r.get(3), Arrays.asList(r.get(4).split(",")))));
    }

    /** Whether the matrix names some relation to that case in which the user stands; the state of the case is another question. */
    boolean reaches(String user, Permission permission, String caseId) {
        Person person = people.get(user);
        return cases.containsKey(caseId) && MATRIX.relations(List.of(person.role), permission).stream().anyMatch(relation -> holds(relation, person, permission, cases.get(caseId)));
    }

    /** Whether the user may open that case at all. */
    boolean opens(String user, String caseId) {
        return reaches(user, Permission.OPEN_CASE, caseId);
    }

    /** Whether that page, asked for with this case in its address, is there. */
    boolean sees(String user, Permission page, String caseId) {
        boolean permitted = !MATRIX.relations(List.of(people.get(user).role), page).isEmpty();
        return page == Permission.PUBLIC || permitted && (caseId == null || reaches(user, page, caseId) && opens(user, caseId));
    }

    private boolean holds(Relation relation, Person me, Permission permission, Case file) {
        return switch (relation) {
            case ASSIGNED -> inPlaceOf(me).anyMatch(p -> p.id.equals(file.worker));
            case TREATING -> inPlaceOf(me).anyMatch(p -> p.id.equals(file.clinician));
            case CLINICAL_LEAD -> me.leads;
            case TEAM -> inPlaceOf(me).anyMatch(p -> (p == me || p.role == Role.SUPERVISOR) && p.team != null && p.team.equals(file.team));
            case TEAM_CHILDREN -> file.child && inPlaceOf(me).anyMatch(p -> (p == me || p.role == Role.CHILD_PROTECTION_LEAD) && p.team != null && p.team.equals(file.team));
            case CONSULTED -> through("SHARE", me, permission, file) || permission == Permission.READ_HANDOVER && isOffered(me, file);
            case EMERGENCY -> through("EMERGENCY", me, permission, file);
            case PROGRAMME, SELF -> true;
        };
    }

    /** Whoever is offered a case reads what goes along with it, and nothing else of it, before they accept. */
    private boolean isOffered(Person me, Case file) {
        return ways.stream().anyMatch(way -> way.kind.equals("OFFER") && way.user.equals(me.id) && file.id.equals(way.caseId));
    }

    private Stream<Person> inPlaceOf(Person me) {
        return people.values().stream().filter(p -> p == me || ways.stream().anyMatch(w -> w.kind.equals("COVER") && w.user.equals(me.id) && p.id.equals(w.covered)));
    }

    private boolean through(String kind, Person me, Permission permission, Case file) {
        return MATRIX.rule(permission).section().filter(section -> ways.stream().anyMatch(w -> w.kind.equals(kind) && w.user.equals(me.id)
                && file.id.equals(w.caseId) && w.sections.contains(section.name()))).isPresent();
    }
}
