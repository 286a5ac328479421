package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.FactType;
import org.homeward.flags.Observation;
import org.homeward.flags.ObservationSource;

/** Hands the rules one need of the last completed assessment, and no other: whether there is a place to live. */
@ApplicationScoped
class HousingFacts implements ObservationSource {

    private static final String HOUSING = "N06";
    private static final Map<Level, String> STATE =
            Map.of(Level.IN_CRISIS, "none", Level.VULNERABLE, "uncertain", Level.STABLE, "sure", Level.DOING_WELL, "sure");

    @Inject
    private Assessments assessments;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.HOUSING);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return assessments.lastAnswer(file, HOUSING).filter(answer -> STATE.containsKey(answer.getLevel())).map(HousingFacts::fact).stream().toList();
    }

    private static Observation fact(NeedAnswer answer) {
        return Observation.of(FactType.HOUSING, answer.getAssessment().getTalkedOn()).until(null).with("state", STATE.get(answer.getLevel()))
                .row(answer.getId(), "/assessment/assessment?id=" + answer.getAssessment().getId(), answer.getReason());
    }
}
