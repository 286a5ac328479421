package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

    @Override
    public String rows(FactType fact, LocalDate today) {
        return "select case_id, row_id, since_on, until_on, f_state from (select a.case_id, n.id as row_id, a.talked_on as since_on, cast(null as date) as until_on,"
                + " case n.need_level when 'IN_CRISIS' then 'none' when 'VULNERABLE' then 'uncertain' when 'NOT_KNOWN' then 'not-known' else 'sure' end as f_state,"
                + " row_number() over (partition by a.case_id order by a.completed_at desc, n.id desc) as place from needs_assessment a"
                + " join need_answer n on n.assessment_id = a.id where a.completed_at is not null and n.need = '" + HOUSING + "' and a.case_id" + A_PAGE
                + ") answers where place = 1";
    }

    private static Observation fact(NeedAnswer answer) {
        return Observation.of(FactType.HOUSING, answer.getAssessment().getTalkedOn()).until(null).with("state", STATE.get(answer.getLevel()))
                .row(answer.getId(), "/assessment/assessment?id=" + answer.getAssessment().getId(), answer.getReason());
    }
}
