package org.homeward.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.person.PartialDate;
import org.homeward.shared.Refusal;

/** Which track somebody goes on. Anyone under 18 is a child whatever they did; nobody over 18 is. Between, the worker chooses. */
final class TrackRule {

    static final int GROWN_UP = 18;

    private TrackRule() {
    }

    /** Why the chosen track cannot be, or empty. */
    static Optional<Refusal> refuses(Track chosen, Optional<PartialDate> birth, LocalDate today, String field) {
        if (chosen == null || birth.isEmpty()) {
            return Optional.empty();
        }
        if (chosen != Track.CHILD && surelyChild(birth.get(), today)) {
            return Optional.of(Refusal.at(field, "casefile.register.under-18"));
        }
        return chosen == Track.CHILD && surelyGrownUp(birth.get(), today)
                ? Optional.of(Refusal.at(field, "casefile.register.over-18")) : Optional.empty();
    }

    /** The track when nobody chose one; empty when age and relation do not tell. */
    static Optional<Track> suggest(Optional<PartialDate> birth, boolean first, boolean partner, LocalDate today) {
        if (birth.isPresent() && surelyChild(birth.get(), today)) {
            return Optional.of(Track.CHILD);
        }
        boolean grownUp = birth.map(b -> surelyGrownUp(b, today)).orElse(first || partner);
        if (!grownUp) {
            return Optional.empty();
        }
        return partner ? Optional.of(Track.SPOUSE) : first ? Optional.of(Track.ADULT_RETURNEE) : Optional.empty();
    }

    private static boolean surelyChild(PartialDate birth, LocalDate today) {
        return birth.ageOn(today) < GROWN_UP;
    }

    private static boolean surelyGrownUp(PartialDate birth, LocalDate today) {
        return !birth.latest().isAfter(today.minusYears(GROWN_UP));
    }
}
