package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** What is asked of everything that is recorded in an assessment. Fields are named as on the pages. */
@ApplicationScoped
class AssessmentChecks {

    static final int LONG = 4_000;
    static final int LONGEST_STORY = 20_000;

    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;

    AgeGroup group(CaseFile file) {
        return AgeGroup.of(file, clock.today());
    }

    /** Work on a case that ended is refused. */
    Refusals about(CaseFile file) {
        return new Refusals().when(!file.isOpen(), "", "assessment.case-ended");
    }

    boolean isCode(String list, String code) {
        return code != null && codeLists.has(list, code);
    }

    /** A day that must be told, is not to come and not before the person's birth. */
    void day(Refusals refusals, CaseFile file, LocalDate day, String field) {
        refusals.day(day, field, file.getPerson().earliestDay(), clock.today());
    }
}
