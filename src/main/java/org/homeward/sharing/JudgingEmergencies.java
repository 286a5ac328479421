package org.homeward.sharing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.Refusals;

/** A supervisor of the case's team, or the data-protection officer for all teams, judges what was opened in an emergency. */
@UseCase
public class JudgingEmergencies {

    private static final int LONGEST_NOTE = 2000;
    private static final int RATE_DAYS = 30;
    /** So many in a week are unusual, whoever it is. */
    private static final long UNUSUAL = 3;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final UUID NO_TEAM = new UUID(0, 0);

    @Inject
    private EmergencyOpenings openings;
    @Inject
    private AuditLog auditLog;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** @param judged those that were judged already, instead of those that wait */
    @Allowed(Permission.REVIEW_EMERGENCY)
    public Page<EmergencyOpening> list(boolean judged, int page) {
        return openings.page(team(), judged, page);
    }

    @Allowed(value = Permission.REVIEW_EMERGENCY, audit = false)
    public long countWaiting() {
        return openings.waiting(team());
    }

    @Allowed(value = Permission.REVIEW_EMERGENCY, audit = false)
    public EmergencyOpening open(UUID id) {
        return openings.find(id, team()).orElseThrow(() -> new NotThereException("emergency opening " + id));
    }

    @Allowed(Permission.REVIEW_EMERGENCY)
    public EmergencyOpening judge(UUID id, Boolean justified, String note) {
        EmergencyOpening opening = open(id);
        new Refusals().when(justified == null, "justified", "general.required").required(note, "note", LONGEST_NOTE).orElseGoOn();
        opening.judge(justified, note, currentUser.account(), clock.instant());
        return opening;
    }

    @Allowed(value = Permission.REVIEW_EMERGENCY, audit = false)
    public EmergencyRate rate() {
        var since = clock.instant().minus(Duration.ofDays(RATE_DAYS));
        long emergencies = openings.since(since);
        return new EmergencyRate(RATE_DAYS, emergencies, Math.max(emergencies, auditLog.countDone("OpeningACase.open", since))); // not everybody looks at what they opened
    }

    /** Who did it unusually often in the last week. */
    @Allowed(value = Permission.REVIEW_EMERGENCY, audit = false)
    public Set<UUID> unusual() {
        return openings.byUserSince(clock.instant().minus(WEEK)).entrySet().stream().filter(e -> e.getValue() >= UNUSUAL)
                .map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Null for every team. */
    private UUID team() {
        return currentUser.is(Role.DATA_PROTECTION_OFFICER) ? null : currentUser.getTeamId() == null ? NO_TEAM : currentUser.getTeamId();
    }
}
