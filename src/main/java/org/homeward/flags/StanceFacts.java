package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.casefile.CaseFact;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.DepartureStatus;
import org.homeward.casefile.Stance;

/**
 * Where somebody stands, read as movement: each answer beside the one before it, of the same speaker to the same
 * question. One answer is no fact for a rule, whatever it is; only a change is.
 */
@ApplicationScoped
class StanceFacts implements ObservationSource {

    private static final String PAGE = "/casefile/return";
    private static final Set<String> STILL_THERE = Set.of("left-holds-ideal", "temporary", "leave-permitted", "sent-to-recruit", "sent-for-task");

    @Inject
    private CaseFacts caseFacts;

    /** One dated answer: whether it rejects the group or not. */
    private record Answer(String track, LocalDate day, boolean rejects, CaseFact fact, String words) {
    }

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.STANCE_CHANGE);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        List<Answer> answers = new ArrayList<>();
        caseFacts.of(Stance.class, file).stream().filter(s -> !s.isInError()).forEach(s -> answer(s).ifPresent(answers::add));
        caseFacts.of(DepartureStatus.class, file).stream().filter(d -> !d.isInError()).forEach(d -> answer(d).ifPresent(answers::add));
        answers.sort(Comparator.comparing(Answer::day).thenComparing(a -> a.fact().getId()));
        Map<String, Answer> before = new HashMap<>();
        List<Observation> changes = new ArrayList<>();
        for (Answer answer : answers) {
            Answer last = before.put(answer.track(), answer);
            if (last != null && last.rejects() != answer.rejects()) {
                changes.add(0, Observation.of(FactType.STANCE_CHANGE, answer.day()).with("towards", answer.rejects() ? "away" : "back")
                        .known(answer.fact().getSourceType(), answer.fact().getCertainty()).row(answer.fact().getId(), PAGE, answer.words()));
            }
        }
        return changes;
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return "select case_id, row_id, since_on, since_on as until_on, case when rejects = 1 then 'away' else 'back' end as f_towards from"
                + " (select case_id, row_id, since_on, rejects, lag(rejects) over (partition by case_id, track order by since_on, row_id) as before from"
                + " (select case_id, id as row_id, said_on as since_on, concat(topic, speaker) as track, case when answer = 'no' then 1 else 0 end as rejects"
                + " from stance where in_error_reason is null and answer <> 'not-asked' and case_id" + A_PAGE
                + "union all select case_id, id, said_on, concat('departure', standing), case when status = 'left-rejects' then 1 else 0 end"
                + " from departure_status where in_error_reason is null and status in ('left-rejects', "
                + STILL_THERE.stream().sorted().map(status -> "'" + status + "'").collect(Collectors.joining(", ")) + ") and case_id" + A_PAGE
                + ") answers) changes where rejects <> before";
    }

    private static Optional<Answer> answer(Stance stance) {
        boolean asked = !"not-asked".equals(stance.getAnswer());
        return asked ? Optional.of(new Answer(stance.getTopic() + stance.getSpeaker(), stance.getSaidOn(), "no".equals(stance.getAnswer()),
                stance, stance.getWords())) : Optional.empty();
    }

    private static Optional<Answer> answer(DepartureStatus departure) {
        boolean rejects = "left-rejects".equals(departure.getStatus());
        return rejects || STILL_THERE.contains(departure.getStatus()) ? Optional.of(new Answer("departure" + departure.getStanding(),
                departure.getSaidOn(), rejects, departure, departure.getRationale())) : Optional.empty();
    }
}
