package org.homeward.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.casefile.CaseFile;
import org.homeward.person.Household;
import org.homeward.person.Person;
import org.homeward.shared.Collection;
import org.homeward.shared.DataClass;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * Everything that the database holds of a case and of the people known through it, found by what the entities say of
 * themselves, in whichever feature they lie, so that a new one cannot be forgotten: whatever points to a case, to a person or
 * to something that does. What has no reason to stay ({@link Stays}) is deleted; what stays is emptied of all above C0.
 * Checks no access: only an erasure that two people agreed on may call it.
 */
@Collection
public class Traces {

    /** Where every path ends, and what stands for its ids in a condition. */
    private static final Map<Class<?>, String> ENDS = Map.of(CaseFile.class, "= :case", Person.class, "in :people", Household.class, "in :homes");
    private static final Map<String, Class<?>> BARE_IDS = Map.of("caseId", CaseFile.class, "personId", Person.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private EntityManager em;

    /** What goes: one case, and the people and households known only through it. */
    record Scope(UUID caseId, Set<UUID> people, Set<UUID> homes) {
    }

    /** Of what is erased nothing is left but what says why it stays. */
    void erase(Scope scope) {
        em.flush();
        List<EntityType<?>> all = entities();
        eraseDrafts(all, scope);
        all.stream().filter(e -> !OfACase.class.isAssignableFrom(e.getJavaType())).forEach(e -> eraseHistory(e, scope));
        forgetPresence(scope);
        all.stream().filter(e -> e.getJavaType() != CaseFile.class).forEach(e -> erase(e, scope));
        empty(em.getMetamodel().entity(CaseFile.class), scope);
        query("update CaseFile e set e.person = null, e.worker = null, e.clinician = null where e.id = :case", scope).executeUpdate();
        all.stream().filter(e -> e.getJavaType() == Household.class || e.getJavaType() == Person.class).forEach(e -> delete(e, scope));
        em.clear();
    }

    /** All that belongs to a case or a person, what points to something else before what it points to. */
    List<EntityType<?>> entities() {
        return em.getMetamodel().getEntities().stream().filter(e -> condition(e, "e").isPresent())
                .sorted(Comparator.<EntityType<?>>comparingInt(this::height).reversed().thenComparing(EntityType::getName)).collect(Collectors.toList());
    }

    static boolean stays(EntityType<?> entity) {
        return entity.getJavaType().isAnnotationPresent(Stays.class);
    }

    private void erase(EntityType<?> entity, Scope scope) {
        if (stays(entity)) {
            empty(entity, scope);
        } else if (!ENDS.containsKey(entity.getJavaType())) {
            delete(entity, scope);
        }
    }

    private void delete(EntityType<?> entity, Scope scope) {
        run("delete from " + entity.getName() + " e", entity, scope);
    }

    private void empty(EntityType<?> entity, Scope scope) {
        String values = sensitive(entity).map(a -> "e." + a.getName() + (a.getJavaType() == String.class ? " = ''" : " = null")).collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            run("update " + entity.getName() + " e set " + values, entity, scope);
        }
    }

    private static Stream<? extends SingularAttribute<?, ?>> sensitive(EntityType<?> entity) {
        return entity.getSingularAttributes().stream().filter(a -> field(a).getAnnotation(Holds.class).value() != DataClass.C0)
                .sorted(Comparator.comparing(Attribute::getName));
    }

    /** The field that an attribute is stored from, which may lie in what its entity extends. */
    static Field field(Attribute<?, ?> attribute) {
        return Stream.<Class<?>>iterate(attribute.getDeclaringType().getJavaType(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields())).filter(f -> f.getName().equals(attribute.getName())).findFirst().orElseThrow();
    }

    private void run(String act, EntityType<?> entity, Scope scope) {
        query(act + " where " + condition(entity, "e").orElseThrow(), scope).executeUpdate();
    }

    /** The query with what its condition asks for. */
    private Query query(String jpql, Scope scope) {
        Query query = em.createQuery(jpql);
        query.getParameters().forEach(p -> query.setParameter(p.getName(), switch (p.getName()) {
            case "case" -> scope.caseId();
            case "people" -> some(scope.people());
            default -> some(scope.homes());
        }));
        return query;
    }

    private static Set<UUID> some(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }

    /** Old values of what is kept by itself; those of a case are found by the case. */
    private void eraseHistory(EntityType<?> entity, Scope scope) {
        if (Entity.class.isAssignableFrom(entity.getJavaType())) {
            query("delete from FieldChange f where f.thingId in (" + ids(entity) + ")", scope).executeUpdate();
        }
    }

    private String ids(EntityType<?> entity) {
        return "select e.id from " + entity.getName() + " e where " + condition(entity, "e").orElseThrow();
    }

    /** A draft names in its address or its key what it is about; what it says is not read. */
    private void eraseDrafts(List<EntityType<?>> all, Scope scope) {
        Set<String> gone = new HashSet<>(Set.of(scope.caseId().toString()));
        all.stream().filter(e -> !stays(e) && Entity.class.isAssignableFrom(e.getJavaType()))
                .forEach(e -> query(ids(e), scope).getResultList().forEach(id -> gone.add(id.toString())));
        List<UUID> drafts = em.createQuery("select d.id, d.key, d.path from Draft d", Object[].class).getResultStream()
                .filter(d -> ID.matcher(d[1] + " " + d[2]).results().anyMatch(id -> gone.contains(id.group()))).map(d -> (UUID) d[0]).toList();
        drafts.forEach(id -> em.createQuery("delete from Draft d where d.id = :id").setParameter("id", id).executeUpdate());
    }

    /** Who goes was present nowhere. */
    private void forgetPresence(Scope scope) {
        em.getMetamodel().getEntities().stream().flatMap(e -> e.getPluralAttributes().stream()).filter(a -> a.getElementType().getJavaType() == Person.class)
                .map(a -> field(a).getAnnotation(JoinTable.class)).filter(Objects::nonNull)
                .forEach(table -> scope.people().forEach(person -> em.createNativeQuery("delete from " + table.name() + " where " + table.inverseJoinColumns()[0].name() + " = ?")
                        .setParameter(1, person).executeUpdate()));
    }

    /** How to find what of this kind belongs to the scope; empty for what belongs to no case and no person. */
    private Optional<String> condition(EntityType<?> entity, String e) {
        if (ENDS.containsKey(entity.getJavaType())) {
            return Optional.of(e + ".id " + ENDS.get(entity.getJavaType()));
        }
        Set<String> ways = new LinkedHashSet<>();
        entity.getSingularAttributes().forEach(a -> {
            if (ENDS.containsKey(a.getJavaType())) {
                ways.add(e + "." + a.getName() + ".id " + ENDS.get(a.getJavaType()));
            } else if (a.getJavaType() == UUID.class && BARE_IDS.containsKey(a.getName())) {
                ways.add(e + "." + a.getName() + " " + ENDS.get(BARE_IDS.get(a.getName())));
            }
        });
        if (ways.isEmpty()) {
            owners(entity).forEach(a -> condition((EntityType<?>) a.getType(), e + "o").ifPresent(of -> ways.add(e + "." + a.getName() + ".id in (select " + e + "o.id from "
                    + ((EntityType<?>) a.getType()).getName() + " " + e + "o where " + of + ")")));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.stream().sorted().collect(Collectors.joining(" or ", "(", ")")));
    }

    /** How many steps lie between this and what points to nothing. */
    private int height(EntityType<?> entity) {
        return ENDS.containsKey(entity.getJavaType()) ? 0 : 1 + owners(entity).mapToInt(a -> height((EntityType<?>) a.getType())).max().orElse(0);
    }

    private static Stream<? extends SingularAttribute<?, ?>> owners(EntityType<?> entity) {
        return entity.getSingularAttributes().stream().filter(a -> a.getPersistentAttributeType() == PersistentAttributeType.MANY_TO_ONE && a.getJavaType() != entity.getJavaType());
    }
}
