package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.casefile.CaseFile;
import org.homeward.person.Households;
import org.homeward.person.Membership;
import org.homeward.person.Person;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.person.Relationship;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Words;

/**
 * What support there is at home, as facts: a partner who is gone and how many other adults live there; for a child,
 * whether a grown-up lives with it and anybody has the duty to care for it. Says nothing about who relatives are.
 * Where no household is recorded nothing is known, and nothing is said.
 */
@ApplicationScoped
class HomeFacts implements ObservationSource {

    private static final Set<PersonState> GONE = Set.of(PersonState.IMPRISONED, PersonState.DEAD, PersonState.MISSING);

    private static final String PARTNERS_GONE = """
            select c.id as case_id, r.id as row_id, m.since as since_on, cast(null as date) as until_on, lower(p.state) as f_partner, {adults} as f_other_adults
            from case_file c join household_member m on m.current_of = c.person_id
            join (select id, one_id as mine, other_id as theirs from relationship where kind = 'PARTNER' and until_day is null and in_error_reason is null
            union all select id, other_id, one_id from relationship where kind = 'PARTNER' and until_day is null and in_error_reason is null) r
            on r.mine = c.person_id join person p on p.id = r.theirs
            where p.state in ('IMPRISONED', 'DEAD', 'MISSING') and c.track <> 'CHILD' and c.id""" + A_PAGE;

    private static final String CARE = """
            select c.id as case_id, m.id as row_id, m.since as since_on, cast(null as date) as until_on,
            case when {adults} > 0 then 'yes' else 'no' end as f_adult_at_home,
            case when exists (select 1 from relationship r join person p on p.id = r.one_id where r.other_id = c.person_id and r.kind in ('PARENT', 'GUARDIAN')
            and r.until_day is null and r.in_error_reason is null and p.state not in ('IMPRISONED', 'DEAD', 'MISSING')) then 'yes' else 'no' end as f_guardian
            from case_file c join household_member m on m.current_of = c.person_id where c.track = 'CHILD' and c.id""" + A_PAGE;

    @Inject
    private Households households;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.HOME_SUPPORT, FactType.CARE_OF_CHILD);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        Person person = file.getPerson();
        Optional<Membership> home = households.homeOf(person);
        if (home.isEmpty()) {
            return List.of();
        }
        long adults = households.membersOf(home.get().getHousehold()).stream().filter(Membership::isCurrent).map(Membership::getPerson)
                .filter(p -> !p.equals(person) && isGrownUp(p)).count();
        List<Relationship> family = households.relationshipsOf(Set.of(person.getId())).stream().filter(Relationship::isCurrent).toList();
        return file.isChild() ? List.of(child(person, home.get(), adults, family)) : partners(person, adults, family);
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return (fact == FactType.HOME_SUPPORT ? PARTNERS_GONE : CARE).replace("{adults}", adults(today));
    }

    /** How many others in the home of {@code m} have grown up; of a vague birth the last day it can mean counts. */
    private static String adults(LocalDate today) {
        LocalDate eighteen = today.minusYears(Person.GROWN_UP);
        return """
                (select count(*) from household_member h join person q on q.id = h.person_id \
                where h.household_id = m.household_id and h.current_of is not null and q.id <> m.person_id \
                and (q.birth_date is null or q.birth_date <= date '%s' or q.birth_precision = 'EXACT' and q.birth_date <= date '%s' \
                or q.birth_precision = 'MONTH' and q.birth_date <= date '%s'))"""
                .formatted(eighteen.plusDays(1).minusYears(1), eighteen, eighteen.plusDays(1).minusMonths(1));
    }

    private List<Observation> partners(Person person, long adults, List<Relationship> family) {
        List<Observation> gone = new ArrayList<>();
        for (Relationship relationship : family) {
            PersonState state = relationship.otherThan(person).getState();
            if (relationship.getKind() == RelationRole.PARTNER && GONE.contains(state)) {
                gone.add(Observation.of(FactType.HOME_SUPPORT, clock.today()).until(null).with("partner", Words.codeOf(state))
                        .with("other-adults", String.valueOf(adults)).row(relationship.getId(), "/casefile/household", null));
            }
        }
        return gone;
    }

    private Observation child(Person child, Membership home, long adults, List<Relationship> family) {
        boolean guardian = family.stream().anyMatch(r -> Set.of(RelationRole.PARENT, RelationRole.GUARDIAN)
                .contains(r.roleOf(r.otherThan(child))) && !GONE.contains(r.otherThan(child).getState()));
        LocalDate since = home.getSince() == null ? clock.today() : home.getSince();
        return Observation.of(FactType.CARE_OF_CHILD, since).until(null).with("adult-at-home", adults > 0 ? "yes" : "no")
                .with("guardian", guardian ? "yes" : "no").row(home.getId(), "/casefile/household", null);
    }

    private boolean isGrownUp(Person person) {
        return person.ageOn(clock.today()).map(age -> age >= Person.GROWN_UP).orElse(true);
    }
}
