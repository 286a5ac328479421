package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.person.Household;
import org.homeward.person.Households;
import org.homeward.person.Membership;
import org.homeward.person.Person;
import org.homeward.person.Relationship;
import org.homeward.shared.NotThereException;

/**
 * Whom one may meet through a case that is open: the person, those who live or lived with them, their relatives. Of
 * somebody whose own case this user may not open, no more than name and relation; of a {@link ChildrenApart child}, nothing.
 */
@ApplicationScoped
public class PeopleOfACase {

    private static final Comparator<Somebody> ELDEST_FIRST = Comparator.comparing((Somebody s) -> s.person().getBirthDate(),
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(s -> s.person().getDisplayName()).thenComparing(s -> s.person().getId());

    @Inject
    private Households households;
    @Inject
    private HouseholdCases cases;
    @Inject
    private ChildrenApart childrenApart;

    public HouseholdOfACase around(CaseFile file) {
        Person person = file.getPerson();
        Household home = households.homeOf(person).map(Membership::getHousehold).orElse(null);
        List<Membership> members = home == null ? List.of() : households.membersOf(home);
        Set<UUID> ids = new LinkedHashSet<>(Set.of(person.getId()));
        members.forEach(member -> ids.add(member.getPerson().getId()));
        List<Relationship> known = households.relationshipsOf(ids);
        Map<UUID, Person> relatives = new LinkedHashMap<>();
        known.stream().filter(r -> r.isBetween(person, r.otherThan(person))).map(r -> r.otherThan(person)).forEach(p -> relatives.put(p.getId(), p));
        ids.addAll(relatives.keySet());
        List<CaseFile> all = cases.allOf(ids);
        Set<UUID> apart = childrenApart.of(all);
        apart.remove(person.getId());
        ids.removeAll(apart);
        Gathering gathering = new Gathering(file, known, cases.ofPeople(ids), all.stream().map(c -> c.getPerson().getId()).collect(Collectors.toSet()));
        List<Membership> met = members.stream().filter(m -> ids.contains(m.getPerson().getId())).toList();
        List<Somebody> livingHere = met.isEmpty() ? List.of(gathering.somebody(person, null)) : met.stream().filter(Membership::isCurrent)
                .map(m -> gathering.somebody(m.getPerson(), m)).sorted(Comparator.comparing((Somebody s) -> !s.person().equals(person))
                        .thenComparing(ELDEST_FIRST)).toList();
        List<Somebody> livedHere = met.stream().filter(m -> !m.isCurrent() && livingHere.stream().noneMatch(s -> s.person().equals(m.getPerson())))
                .map(m -> gathering.somebody(m.getPerson(), m)).toList();
        List<Somebody> elsewhere = relatives.values().stream().filter(p -> ids.contains(p.getId()) && members.stream().noneMatch(m -> m.getPerson().equals(p)))
                .map(p -> gathering.somebody(p, null)).sorted(ELDEST_FIRST).toList();
        List<Relationship> among = known.stream().filter(r -> ids.contains(r.getOne().getId()) && ids.contains(r.getOther().getId())).toList();
        return new HouseholdOfACase(file, home, livingHere, livedHere, elsewhere, among, apart.size());
    }

    private record Gathering(CaseFile file, List<Relationship> known, Map<UUID, UUID> ownCases, Set<UUID> havingACase) {

        Somebody somebody(Person person, Membership membership) {
            Optional<Relationship> relation = known.stream().filter(r -> r.isBetween(person, file.getPerson()))
                    .min(Comparator.comparing((Relationship r) -> !r.isCurrent()).thenComparing(Relationship::getKind));
            UUID ownCase = ownCases.get(person.getId());
            boolean self = person.equals(file.getPerson());
            return new Somebody(person, membership, self ? null : relation.map(r -> r.roleOf(person)).orElse(null), self ? null : ownCase,
                    !self && ownCase == null && havingACase.contains(person.getId()));
        }
    }

    /** Somebody who is met through this case, by name and relation; not there (404) if they are not. */
    Person near(CaseFile file, UUID personId) {
        return somebody(file, personId).person();
    }

    /** Somebody whose details may be read and changed through this case; not there (404) if their own case is another's. */
    Person reach(CaseFile file, UUID personId) {
        if (file.getPerson().getId().equals(personId)) {
            return file.getPerson();
        }
        Somebody somebody = somebody(file, personId);
        if (somebody.closed()) {
            throw new NotThereException("person " + personId + " is another's");
        }
        return somebody.person();
    }

    private Somebody somebody(CaseFile file, UUID personId) {
        return around(file).everybody().stream().filter(s -> s.person().getId().equals(personId)).findFirst()
                .orElseThrow(() -> new NotThereException("person " + personId + " is not around case " + file.getId()));
    }
}
