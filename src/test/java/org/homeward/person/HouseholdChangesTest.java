package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.person.PersonFixture.aFamily;
import static org.homeward.person.PersonFixture.aminasFamily;
import static org.homeward.person.PersonFixture.inOneTransaction;
import static org.homeward.person.PersonFixture.member;
import static org.homeward.person.PersonFixture.told;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class HouseholdChangesTest {

    @DatabaseTest
    void a_family_told_in_one_go_lives_in_one_household_and_is_related_to_the_first() {
        List<Person> family = aminasFamily();
        List<Membership> members = inOneTransaction(() -> the(Households.class)
                .membersOf(the(Households.class).homeOf(family.get(0)).orElseThrow().getHousehold()));
        assertThat(members).extracting(m -> m.getPerson().getDisplayName())
                .containsExactly("Amina Placeholder", "Yusuf Placeholder", "Dana Placeholder", "Zahra Placeholder");
        assertThat(World.sql("select count(*) from relationship").get(0).toString()).isEqualTo("3");
    }

    @DatabaseTest
    void a_relationship_reads_from_either_side() {
        List<Person> family = aminasFamily();
        Person amina = family.get(0);
        Person yusuf = family.get(1);
        Relationship theirs = inOneTransaction(() -> the(Households.class).relationshipsOf(Set.of(yusuf.getId()))).get(0);
        assertThat(theirs.roleOf(amina)).isEqualTo(RelationRole.PARENT);
        assertThat(theirs.roleOf(yusuf)).isEqualTo(RelationRole.CHILD);
        assertThat(theirs.otherThan(yusuf)).isEqualTo(amina);
    }

    @DatabaseTest
    void nobody_is_related_to_themselves() {
        Person amina = aminasFamily().get(0);
        assertRefused(() -> the(HouseholdChanges.class).relate(amina, RelationRole.SIBLING, amina, null), "role", "person.related-to-self");
    }

    @DatabaseTest
    void a_child_is_not_the_parent_of_a_parent_or_grandparent() {
        List<Person> family = aFamily(member(told("One", null, null), null), member(told("Two", null, null), RelationRole.CHILD));
        Person grandchild = inOneTransaction(() -> the(HouseholdChanges.class)
                .add(told("Three", null, null), RelationRole.CHILD, family.get(1), true, null));
        assertRefused(() -> the(HouseholdChanges.class).relate(family.get(1), RelationRole.PARENT, family.get(0), null),
                "role", "person.parents-in-a-circle");
        assertRefused(() -> the(HouseholdChanges.class).relate(family.get(0), RelationRole.CHILD, grandchild, null),
                "role", "person.parents-in-a-circle");
    }

    @DatabaseTest
    void a_parent_is_older_than_the_child() {
        List<Person> family = aminasFamily();
        assertRefused(() -> the(HouseholdChanges.class).add(told("Too Young", null, "17/5/1996"), RelationRole.PARENT, family.get(0), false, null),
                "role", "person.parent-younger");
        assertRefused(() -> the(HouseholdChanges.class).add(told("Too Old", null, "1995"), RelationRole.CHILD, family.get(0), false, null),
                "role", "person.parent-younger");
    }

    @DatabaseTest
    void with_vague_births_only_what_is_certain_is_refused() {
        List<Person> family = aFamily(member(told("Same Year", null, "1996"), null));
        Person same = inOneTransaction(() -> the(HouseholdChanges.class)
                .add(told("Also That Year", null, "1996"), RelationRole.CHILD, family.get(0), false, null));
        assertThat(same.getDisplayName()).isEqualTo("Also That Year");
        NewPerson estimated = new NewPerson("Estimated", null, null, "1993", true, null, null, false, null);
        assertThat(inOneTransaction(() -> the(HouseholdChanges.class).add(estimated, RelationRole.CHILD, family.get(0), false, null))).isNotNull();
    }

    @DatabaseTest
    void the_same_relationship_is_not_recorded_twice_from_either_side() {
        List<Person> family = aFamily(member(told("One", null, null), null), member(told("Two", null, null), RelationRole.GUARDIAN));
        for (RelationRole role : new RelationRole[] {RelationRole.GUARDIAN, RelationRole.WARD}) {
            assertRefused(() -> the(HouseholdChanges.class).relate(family.get(1), role, family.get(0), null), "role", "person.related-already");
        }
        Relationship known = inOneTransaction(() -> the(Households.class).relationshipsOf(Set.of(family.get(0).getId()))).get(0);
        inOneTransaction(() -> {
            the(HouseholdChanges.class).enteredInError(the(Households.class).relationship(known.getId()).orElseThrow(), "Mixed up.");
            return null;
        });
        assertThat(inOneTransaction(() -> the(HouseholdChanges.class).relate(family.get(1), RelationRole.GUARDIAN, family.get(0), null))).isNotNull();
    }

    @DatabaseTest
    void nobody_lives_in_two_households() {
        List<Person> one = aFamily(member(told("One", null, null), null));
        List<Person> two = aFamily(member(told("Two", null, null), null));
        assertRefused(() -> the(HouseholdChanges.class).moveIn(one.get(0), two.get(0), null), "person", "person.second-household");
        inOneTransaction(() -> {
            the(HouseholdChanges.class).moveOut(the(Households.class).homeOf(one.get(0)).orElseThrow(), LocalDate.of(2026, 3, 1));
            return null;
        });
        assertThat(inOneTransaction(() -> the(HouseholdChanges.class).moveIn(one.get(0), two.get(0), null)).isCurrent()).isTrue();
    }

    @DatabaseTest
    void every_fault_of_a_family_is_told_at_once_beside_its_field() {
        assertRefused(() -> the(HouseholdChanges.class).register(new NewHousehold("x".repeat(301), "moon", null, LocalDate.of(2027, 1, 1), List.of(
                member(told(null, null, "30/2/1990"), null), member(told("y".repeat(201), null, "2030"), RelationRole.CHILD)))),
                "address", "general.too-long", "region", "person.not-in-list", "since", "general.in-future",
                "fullName-0", "general.required", "born-0", "person.not-a-birth",
                "fullName-1", "general.too-long", "born-1", "person.born-in-future");
    }

    @DatabaseTest
    void a_family_with_a_parent_who_cannot_be_one_is_not_registered_at_all() {
        assertRefused(() -> the(HouseholdChanges.class).register(new NewHousehold(null, null, null, null, List.of(
                member(told("Child", null, "2010"), null), member(told("Parent", null, "2015"), RelationRole.PARENT)))),
                "role-1", "person.parent-younger");
        assertThat(World.sql("select count(*) from person").get(0).toString()).isEqualTo("0");
    }

    private static void assertRefused(Supplier<?> act, String... fieldsAndKeys) {
        try {
            inOneTransaction(act);
        } catch (RefusedException refused) {
            String found = String.join(" ", refused.refusals().stream().map((Refusal r) -> r.field() + " " + r.key()).toList());
            assertThat(found).isEqualTo(String.join(" ", fieldsAndKeys));
            return;
        }
        Assertions.fail("was not refused");
    }
}
