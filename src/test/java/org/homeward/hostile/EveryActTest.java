package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.AccessMatrix;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Figures;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

/**
 * Every act of every use case that names a case, done by every account towards an adult's and a child's case, open and
 * closed: there for those whom the access matrix names, and for nobody else (S1, F1, F2).
 */
class EveryActTest {

    private static final List<String> EVERYBODY = List.of("worker", "worker2", "worker3", "supervisor", "supervisor2", "supervisor3", "clinician", "children",
            "programme", "admin", "officer");

    private enum Outcome { DONE, EMPTY, REFUSED, CLOSED_TO_IT, NOT_THERE, FAILED }

    private record Found(Outcome outcome, String why) {
    }

    @Test
    void no_act_is_without_its_permission() {
        assertThat(acts().stream().filter(act -> act.getAnnotation(Allowed.class) == null)).isEmpty();
        assertThat(acts()).hasSizeGreaterThan(150);
    }

    @DatabaseTest
    void a_case_is_not_there_for_whoever_the_matrix_does_not_name() {
        List<UUID> cases = List.of(CaseFileFixture.anOpenCase(), CaseFileFixture.aChildsCase(), CaseFileFixture.closed(CaseFileFixture.anOpenCase()), CaseFileFixture.closed(CaseFileFixture.aChildsCase()));
        List<String> before = stateOf(cases);
        Map<String, String> wrong = new TreeMap<>();
        int cells = 0;
        for (Method act : actsOfACase()) {
            for (String user : EVERYBODY) {
                for (UUID id : cases) {
                    if (!named(act, user, id)) {
                        cells++;
                        Found found = tryIt(act, user, id);
                        if (found.outcome != Outcome.NOT_THERE && found.outcome != Outcome.REFUSED && found.outcome != Outcome.EMPTY) {
                            wrong.put(name(act) + " by " + user, found.toString());
                        }
                    }
                }
            }
        }
        Figures.say("S1: " + cells + " cells denied, " + wrong.size() + " differences");
        assertThat(wrong).isEmpty();
        assertThat(stateOf(cases)).isEqualTo(before);
    }

    @DatabaseTest
    void a_case_is_there_for_whoever_the_matrix_names_while_its_state_allows_it() {
        Map<String, String> wrong = new TreeMap<>();
        int cells = 0;
        for (Method act : actsOfACase()) {
            Map<String, UUID> fresh = new TreeMap<>();
            for (String user : EVERYBODY) {
                for (boolean child : new boolean[] {false, true}) {
                    UUID id = fresh.computeIfAbsent(child + "", k -> child ? CaseFileFixture.aChildsCase() : CaseFileFixture.anOpenCase());
                    if (named(act, user, id)) {
                        cells++;
                        Found found = tryIt(act, user, id);
                        fresh.remove(child + "");
                        if (found.outcome == Outcome.CLOSED_TO_IT && found.why.contains("closed") || found.outcome == Outcome.NOT_THERE && deniesTheCase(found, id)) {
                            wrong.put(name(act) + " by " + user, found.toString());
                        }
                    }
                }
            }
        }
        Figures.say("S1: " + cells + " cells allowed, " + wrong.size() + " differences");
        assertThat(wrong).isEmpty();
    }

    /** An item of the case that is not there is another matter than a case that is not. */
    private static boolean deniesTheCase(Found found, UUID id) {
        return found.why.equals("case " + id) || found.why.contains("is not for this user");
    }

    private static List<Method> acts() {
        try (Stream<Path> files = Files.walk(Path.of("target/classes/org/homeward"))) {
            return files.map(f -> Path.of("target/classes").relativize(f).toString()).filter(f -> f.endsWith(".class") && !f.contains("/web/") && !f.contains("package-info"))
                    .map(f -> load(f.replace(".class", "").replace('/', '.'))).filter(c -> c.isAnnotationPresent(UseCase.class))
                    .flatMap(c -> Arrays.stream(c.getDeclaredMethods())).filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                    .sorted(Comparator.comparing(EveryActTest::name)).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Those that are told which case they are about, and ask for a relation to it. */
    private static List<Method> actsOfACase() {
        AccessMatrix matrix = the(AccessMatrix.class);
        return acts().stream().filter(m -> m.getAnnotation(Allowed.class).value() != Permission.PUBLIC)
                .filter(m -> Arrays.stream(Role.values()).noneMatch(role -> matrix.relations(List.of(role), m.getAnnotation(Allowed.class).value()).contains(Relation.SELF)))
                .filter(m -> Arrays.stream(m.getParameters()).anyMatch(p -> p.getType() == UUID.class && p.getName().equals("caseId"))).toList();
    }

    private static String name(Method act) {
        return act.getDeclaringClass().getSimpleName() + "." + act.getName();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the matrix says, worked out anew from the tables. */
    private static boolean named(Method act, String user, UUID id) {
        return new Standing(EveryActTest::rows, "current_timestamp").reaches(user, act.getAnnotation(Allowed.class).value(), id.toString());
    }

    private static List<List<String>> rows(String query) {
        return World.sql(query).stream().map(row -> Arrays.stream((Object[]) row).map(part -> part == null ? null : part.toString()).toList()).toList();
    }

    private static Found tryIt(Method act, String user, UUID id) {
        try {
            Object result = as(user, () -> call(act, id));
            return new Found(isEmpty(result, act.getReturnType()) ? Outcome.EMPTY : Outcome.DONE, String.valueOf(result));
        } catch (NotThereException e) {
            return new Found(Outcome.NOT_THERE, String.valueOf(e.getMessage()));
        } catch (RefusedException e) {
            String why = e.refusals().isEmpty() ? String.valueOf(e.getMessage()) : e.refusals().get(0).key();
            return new Found(why.startsWith("access.case-is") ? Outcome.CLOSED_TO_IT : Outcome.REFUSED, why);
        } catch (RuntimeException e) {
            return new Found(Outcome.FAILED, String.valueOf(e));
        }
    }

    /** A list, a summary, a number or an answer with nothing in it: what there is to say of a case that is not there. */
    private static boolean isEmpty(Object result, Class<?> type) {
        if (result instanceof Page<?> page) {
            return page.total() == 0;
        }
        if (result instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents()).allMatch(part -> isEmpty(part(record, part), part.getType()));
        }
        return result instanceof Collection<?> c && c.isEmpty() || result instanceof Optional<?> o && o.isEmpty() || result instanceof Map<?, ?> m && m.isEmpty()
                || Boolean.FALSE.equals(result) || result instanceof Number n && n.longValue() == 0 || result == null && type != void.class;
    }

    private static Object part(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method act, UUID id) {
        try {
            return act.invoke(the(act.getDeclaringClass()), MadeUp.arguments(act, id));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> stateOf(List<UUID> cases) {
        List<String> rows = new ArrayList<>();
        World.sql("select id, version, stage, worker_id, clinician_id, team_id, closed_at from case_file order by id").forEach(row -> rows.add(Arrays.toString((Object[]) row)));
        assertThat(rows).hasSameSizeAs(cases);
        return rows;
    }
}
