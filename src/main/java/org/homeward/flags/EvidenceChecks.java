package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homeward.casefile.CaseFile;
import org.homeward.person.Person;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** What every piece of evidence must say: a day, words, how we know and how certain it is. */
@ApplicationScoped
public class EvidenceChecks {

    static final int LONGEST = 4000;

    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;

    Refusals check(CaseFile file, EvidenceAsTold told) {
        return new Refusals().required(told.text(), "text", LONGEST)
                .day(told.on(), "on", file.getPerson().earliestDay(), clock.today())
                .when(told.on() != null && isBeforeEighteen(file, told.on()), "on", "flags.refuse.before-eighteen")
                .when(!codeLists.has("source-type", told.sourceType()), "sourceType", "flags.refuse.no-source")
                .when(!codeLists.has("certainty", told.certainty()), "certainty", "flags.refuse.no-certainty");
    }

    /** What a grown-up did as a child is not held against them; with a vague birth as long as they may have been one. */
    private boolean isBeforeEighteen(CaseFile file, LocalDate day) {
        return !AgeGroup.of(file, clock.today()).isChild() && file.getPerson().ageOn(day).map(age -> age < Person.GROWN_UP).orElse(false);
    }
}
