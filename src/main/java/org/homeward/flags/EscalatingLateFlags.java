package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Role;
import org.homeward.shared.HomewardClock;
import org.homeward.tasks.Tasks;

/**
 * A flag whose step is late by half of its time again is everybody's who supervises the team: it is nobody's alone any
 * more, and stands among the work due of each of them. Nothing about the flag itself changes.
 */
@ApplicationScoped
public class EscalatingLateFlags {

    static final String LATE = "flag-late";

    @Inject
    private Flags flags;
    @Inject
    private Tasks tasks;
    @Inject
    private HomewardClock clock;

    /** @return how many were escalated just now */
    @Transactional
    public int escalate() {
        Instant now = clock.instant();
        List<Flag> late = flags.lateAndNotEscalated(now);
        Map<Flag, Instant> begun = new HashMap<>();
        late.forEach(flag -> begun.put(flag, flag.getOpening().getAt()));
        flags.decisions(late).forEach(decision -> begun.put(decision.getFlag(), decision.getRecordedAt()));
        List<Flag> tooLate = late.stream().filter(flag -> isTooLate(begun.get(flag), flag.getClock().getDueAt(), now)).toList();
        tooLate.forEach(this::escalate);
        return tooLate.size();
    }

    /** @param begun when the time that is over began: with the flag, or with the last decision about it */
    private static boolean isTooLate(Instant begun, Instant due, Instant now) {
        return now.isAfter(due.plus(Duration.between(begun, due).dividedBy(2)));
    }

    private void escalate(Flag flag) {
        flag.release();
        tasks.openFor(Role.SUPERVISOR, flag.getFile(), LATE, flag.getId(), flag.getOpening().getName(), flag.path());
    }
}
