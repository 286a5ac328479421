package org.homeward.reintegration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.Milestone;
import org.homeward.person.PartialDate;
import org.homeward.shared.HomewardClock;

/** The days that the clocks of one case run from; a fact that is not there yet is missing. */
final class ClockFacts {

    private ClockFacts() {
    }

    static Map<ClockStart, LocalDate> of(CaseFile file, List<PlanTalk> talks, HomewardClock clock) {
        Map<ClockStart, LocalDate> facts = new EnumMap<>(ClockStart.class);
        facts.put(ClockStart.REFERRED, file.getReferredOn());
        if (file.hasReached(Milestone.ACCEPTED)) {
            facts.put(ClockStart.ACCEPTED, LocalDate.ofInstant(file.getOpenedAt(), clock.getZone()));
        }
        talks.stream().filter(t -> t.getAgreed().goesAhead()).map(PlanTalk::getHeldOn).min(Comparator.naturalOrder())
                .ifPresent(day -> facts.put(ClockStart.PLAN_AGREED, day));
        file.getPerson().birth().map(PartialDate::date).ifPresent(day -> facts.put(ClockStart.EIGHTEENTH_BIRTHDAY, day.plusYears(18)));
        return facts;
    }
}
