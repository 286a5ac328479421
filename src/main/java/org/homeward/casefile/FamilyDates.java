package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.person.Households;
import org.homeward.person.Membership;
import org.homeward.person.Person;
import org.homeward.person.Relationship;

/** Tells whom a day in a family concerns: everybody who lives with the person of the case, or is related to the one whose day it is. */
@ApplicationScoped
class FamilyDates {

    @Inject
    private Households households;
    @Inject
    private HouseholdCases cases;
    @Inject
    private Event<FamilyDateRecorded> recorded;

    void tell(FamilyDate date) {
        Person whose = date.getPerson();
        Set<UUID> family = new LinkedHashSet<>(Set.of(date.getFile().getPerson().getId()));
        households.homeOf(date.getFile().getPerson()).ifPresent(home -> households.membersOf(home.getHousehold()).stream().filter(Membership::isCurrent)
                .forEach(member -> family.add(member.getPerson().getId())));
        households.relationshipsOf(Set.of(whose.getId())).stream().filter(Relationship::isCurrent).forEach(r -> family.add(r.otherThan(whose).getId()));
        family.remove(whose.getId());
        List<CaseFile> concerned = cases.allOf(family).stream().filter(CaseFile::isOpen).toList();
        recorded.fire(new FamilyDateRecorded(date, concerned));
    }
}
