package org.homeward.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** What may be said of a person at all. Each rule names the field it belongs to. */
@ApplicationScoped
public class PersonRules {

    @Inject
    private HomewardClock clock;
    @Inject
    private CodeLists codeLists;

    /**
     * Checks what is told of somebody new.
     *
     * @param suffix stands after each field's name: {@code -0} for {@code fullName-0}
     */
    public void check(Refusals refusals, NewPerson told, String suffix) {
        refusals.required(told.name(), "fullName" + suffix, PersonName.LONGEST).fits(told.otherName(), "otherName" + suffix, PersonName.LONGEST);
        birth(refusals, told.born(), told.bornAbout(), "born" + suffix);
        code(refusals, "nationality", told.nationality(), "nationality" + suffix);
        code(refusals, "language", told.language(), "language" + suffix);
    }

    /** A birth that is typed must be one, must be past, and not longer ago than anybody lives. */
    void birth(Refusals refusals, String typed, boolean about, String field) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        Optional<PartialDate> birth = TypedBirth.read(typed, about, clock.today());
        refusals.when(birth.isEmpty(), field, "person.not-a-birth");
        birth.ifPresent(b -> refusals.when(b.date().isAfter(clock.today()), field, "person.born-in-future")
                .when(b.latest().isBefore(clock.today().minusYears(TypedBirth.OLDEST)), field, "person.born-too-early"));
    }

    /** A code that is given must be one of its list. */
    void code(Refusals refusals, String list, String code, String field) {
        refusals.when(code != null && !codeLists.has(list, code), field, "person.not-in-list");
    }

    /** A day that is given must not lie ahead, nor before any of these people was born. */
    void past(Refusals refusals, LocalDate day, String field, Person... people) {
        LocalDate earliest = Stream.of(people).map(Person::earliestDay).max(Comparator.naturalOrder()).orElse(Person.EARLIEST);
        refusals.dayIfTold(day, field, earliest, clock.today());
    }
}
