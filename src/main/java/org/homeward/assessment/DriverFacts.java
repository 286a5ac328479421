package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.FactType;
import org.homeward.flags.Observation;
import org.homeward.flags.ObservationSource;

/** Hands the reasons of joining to the rules: of each the last look, and of each field only what is known. */
@ApplicationScoped
class DriverFacts implements ObservationSource {

    @Inject
    private Notes notes;
    @Inject
    private AssessmentChecks checks;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.DRIVER);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return checks.group(file).isChild() ? List.of()
                : Story.of(notes.of(DriverNote.class, file)).stream().map(story -> fact(story.last())).toList();
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return "select case_id, row_id, since_on, since_on as until_on, f_driver, f_at_joining, f_now from (select case_id, id as row_id, noted_on as since_on,"
                + " driver as f_driver, at_joining as f_at_joining, case today when 'NOT_THERE' then 0 when 'A_LITTLE' then 1 when 'CLEARLY' then 2"
                + " when 'STRONGLY' then 3 end as f_now, row_number() over (partition by case_id, driver order by recorded_at desc, id desc) as place"
                + " from driver_note where in_error_reason is null and case_id" + A_PAGE + ") looks where place = 1";
    }

    private static Observation fact(DriverNote note) {
        Observation fact = Observation.of(FactType.DRIVER, note.getNotedOn()).with("driver", note.getDriver())
                .known(note.getSourceType(), note.getCertainty()).row(note.getId(), "/assessment/drivers", note.getNote());
        if (!"unknown".equals(note.getAtJoining())) {
            fact = fact.with("at-joining", note.getAtJoining());
        }
        Observation known = fact;
        return note.getToday().number().map(n -> known.with("now", String.valueOf(n))).orElse(known);
    }
}
