package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
