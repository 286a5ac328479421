package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        List<Flag> tooLate = flags.lateAndNotEscalated(now).stream().filter(flag -> isTooLate(flag, now)).toList();
        tooLate.forEach(this::escalate);
        return tooLate.size();
    }

    private static boolean isTooLate(Flag flag, Instant now) {
        Instant begun = flag.lastDecision() == null ? flag.getOpening().getAt() : flag.lastDecision().getRecordedAt();
        Instant due = flag.getClock().getDueAt();
        return now.isAfter(due.plus(Duration.between(begun, due).dividedBy(2)));
    }

    private void escalate(Flag flag) {
        flag.release();
        tasks.openFor(Role.SUPERVISOR, flag.getFile(), LATE, flag.getId(), flag.getOpening().getName(), "/flags/flag?case=" + flag.caseId() + "&id=" + flag.getId());
    }
}
