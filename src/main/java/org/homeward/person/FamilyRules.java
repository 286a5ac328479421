package org.homeward.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.Refusal;

/** What two people cannot be to each other. What is merely unlikely is allowed. */
@ApplicationScoped
public class FamilyRules {

    @Inject
    private Households households;

    /** Why {@code person} cannot be the {@code role} of {@code of}; empty when they can. */
    public Optional<Refusal> refusal(Person person, RelationRole role, Person of, String field) {
        if (person.equals(of)) {
            return Optional.of(Refusal.at(field, "person.related-to-self"));
        }
        Person parent = role == RelationRole.PARENT ? person : of;
        Person child = role == RelationRole.PARENT ? of : person;
        boolean parental = role == RelationRole.PARENT || role == RelationRole.CHILD;
        if (parental && isYounger(parent, child)) {
            return Optional.of(Refusal.at(field, "person.parent-younger", parent.getDisplayName(), child.getDisplayName()));
        }
        if (parental && isAncestor(child, parent)) {
            return Optional.of(Refusal.at(field, "person.parents-in-a-circle", child.getDisplayName(), parent.getDisplayName()));
        }
        return isThere(person, role, of) ? Optional.of(Refusal.at(field, "person.related-already")) : Optional.empty();
    }

    /** Whether every day the two births can mean makes the parent as young as the child or younger. */
    private static boolean isYounger(Person parent, Person child) {
        return parent.birth().isPresent() && child.birth().isPresent() && parent.birth().get().isSurelyNotBefore(child.birth().get());
    }

    /** Walks up generation by generation; a generation met before ends the walk. */
    private boolean isAncestor(Person ancestor, Person of) {
        Set<UUID> met = new HashSet<>();
        Set<UUID> generation = Set.of(of.getId());
        while (!generation.isEmpty()) {
            if (generation.contains(ancestor.getId())) {
                return true;
            }
            met.addAll(generation);
            generation = new HashSet<>(households.parentsOf(generation));
            generation.removeAll(met);
        }
        return false;
    }

    /** A second parent-and-child of the same two, or a second partnership that has not ended, says nothing new. */
    private boolean isThere(Person person, RelationRole role, Person of) {
        List<Relationship> known = households.relationshipsOf(Set.of(person.getId()));
        return known.stream().anyMatch(r -> r.isCurrent() && r.isBetween(person, of)
                && (r.roleOf(person) == role || r.roleOf(person) == role.opposite()));
    }

    /** Why two records cannot be of one person, as their family is recorded; empty when they can. */
    public Optional<Refusal> refusalOfOne(Person one, Person other) {
        List<Relationship> ofOne = households.relationshipsOf(Set.of(one.getId()));
        if (ofOne.stream().anyMatch(r -> r.isBetween(one, other)) || isAncestor(one, other) || isAncestor(other, one)) {
            return Optional.of(Refusal.of("person.one-but-related"));
        }
        return households.relationshipsOf(Set.of(other.getId())).stream()
                .filter(r -> ofOne.stream().anyMatch(known -> known.otherThan(one).equals(r.otherThan(other)) && known.roleOf(one) == r.roleOf(other))).findFirst()
                .map(r -> Refusal.of("person.one-but-related-twice", r.otherThan(other).getDisplayName()));
    }

    /** Why a birth does not go with the person's parents and children as known; empty when it does. */
    public Optional<Refusal> refusal(Person person, PartialDate birth, String field) {
        for (Relationship r : households.relationshipsOf(Set.of(person.getId()))) {
            Optional<PartialDate> others = r.otherThan(person).birth();
            if (birth != null && others.isPresent() && r.getKind() == RelationRole.PARENT) {
                boolean isParent = r.roleOf(person) == RelationRole.PARENT;
                if (isParent ? birth.isSurelyNotBefore(others.get()) : others.get().isSurelyNotBefore(birth)) {
                    return Optional.of(Refusal.at(field, isParent ? "person.birth-after-child" : "person.birth-before-parent"));
                }
            }
        }
        return Optional.empty();
    }
}
