package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Permission;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;

/**
 * Children who are accompanied apart from their family. Whoever may open no case of such a child meets it nowhere, not
 * even by name: a child is never an attribute of a parent. A child without a case of its own is not among them; there is
 * nowhere but with its family to see it.
 */
@ApplicationScoped
class ChildrenApart {

    @Inject
    private HouseholdCases cases;
    @Inject
    private CaseAccess access;
    @Inject
    private HomewardClock clock;

    /** Of these people, those whom the user may not meet; in one statement however many they are. */
    Set<UUID> among(Set<UUID> people) {
        return of(cases.allOf(people));
    }

    /** The same for people all of whose cases are at hand. */
    Set<UUID> of(List<CaseFile> all) {
        Set<UUID> apart = all.stream().filter(CaseFile::isChild).map(CaseFile::getPerson).filter(this::isUnderAge).map(Person::getId)
                .collect(Collectors.toCollection(HashSet::new));
        all.stream().filter(file -> access.may(Permission.OPEN_CASE, file)).forEach(file -> apart.remove(file.getPerson().getId()));
        return apart;
    }

    /** Somebody on the child track is a child unless a birth says otherwise. */
    private boolean isUnderAge(Person person) {
        return person.ageOn(clock.today()).map(age -> age < Person.GROWN_UP).orElse(true);
    }
}
