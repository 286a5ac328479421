package org.homeward.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.person.Membership;
import org.homeward.person.BirthWords;
import org.homeward.person.Person;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.person.Relationship;
import org.homeward.person.Sex;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Words;
import org.homeward.shared.web.PageTexts;
import org.homeward.shared.web.Shown;

/** {@code #{family.sentence(relationship)}}: people and what they are to each other, in words. */
@Named("family")
@ApplicationScoped
public class FamilyWords {

    @Inject
    private HomewardClock clock;
    @Inject
    private PageTexts page;
    @Inject
    private Shown show;

    /** «Amina is Yusuf's mother», or «was» when it ended. */
    public String sentence(Relationship r) {
        return page.say("person." + (r.getUntil() == null ? "is-" : "was-") + Words.codeOf(r.getKind()), apart(r.getOne()), apart(r.getOther()),
                Words.codeOf(r.getOne().getSex()));
    }

    /** A name between marks that keep its writing direction to itself, where no element can stand. */
    private static String apart(Person person) {
        return '\u2068' + person.getDisplayName() + '\u2069';
    }

    /** Whether somebody lives there, and since or until when. */
    public String stay(Membership membership) {
        if (membership == null || membership.isCurrent() && membership.getSince() == null) {
            return page.say(membership == null ? "general.no" : "general.yes");
        }
        return period(membership.getSince(), membership.getUntil());
    }

    /** «since 3 May 2020», «3 May 2020 to 4 June 2021», or that no day is known. */
    public String period(LocalDate from, LocalDate until) {
        if (from == null && until == null) {
            return page.say("person.no-days");
        }
        return from == null ? page.say("person.until", show.date(until)) : until == null ? page.say("person.since", show.date(from))
                : page.say("person.from-to", show.date(from), show.date(until));
    }

    /** «Mother», «Son», «Brother»: what somebody is. */
    public String role(RelationRole role, Person person) {
        return role == null ? "" : page.say("person.role-" + Words.codeOf(role), Words.codeOf(person.getSex()));
    }

    /** «29», «29, born about 1996», or that it is not known yet; nothing for somebody who died. */
    public String age(Person person) {
        if (person.getState() == PersonState.DEAD) {
            return page.code("person-state", person.getState());
        }
        return person.birth().map(birth -> {
            int age = birth.ageOn(clock.today());
            String year = String.valueOf(birth.date().getYear());
            return switch (birth.precision()) {
                case EXACT -> page.say("casefile.age-exact", age);
                case MONTH, YEAR -> page.say("person.age-by-year", age, year);
                case ABOUT -> page.say("casefile.age-about", age, year);
            };
        }).orElseGet(() -> page.say("general.not-known"));
    }

    /** «Mother, 56, born about 1970»; of somebody with a case of another's only the relation. */
    public String summary(Somebody somebody) {
        String role = role(somebody.role(), somebody.person());
        return somebody.closed() ? role : role.isEmpty() ? age(somebody.person())
                : page.say("person.relation-and-age", role, age(somebody.person()));
    }

    public String birth(Person person) {
        return BirthWords.say(person, page.words());
    }

    public boolean isChild(Person person) {
        return person.ageOn(clock.today()).map(age -> age < Person.GROWN_UP).orElse(false);
    }

    public List<RelationRole> getRoles() {
        return List.of(RelationRole.values());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    public List<PersonState> getStates() {
        return List.of(PersonState.values());
    }
}
