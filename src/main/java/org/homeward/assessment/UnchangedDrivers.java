package org.homeward.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.casefile.Stage;
import org.homeward.shared.Collection;

/**
 * Which reasons for joining did not change in half a year: there when somebody joined, still there at the last look, and
 * found the same at every look for six months or longer. Nobody having looked again is not «unchanged»: then nobody knows.
 */
@Collection
public class UnchangedDrivers {

    /** From lines 125–126 of the paper the programme follows: such reasons «will likely continue unabated». */
    static final Period LONG = Period.ofMonths(6);

    private static final String LONG_BEFORE = "SQL('? - interval ''" + LONG.getMonths() + "'' month', n.notedOn)";
    /** The last look at a reason that was there at joining. */
    private static final String LAST = "n.inErrorReason is null and n.atJoining = 'yes' and n.today <> org.homeward.assessment.DriverToday.NOT_KNOWN"
            + " and not exists (select later.id from DriverNote later where " + sameReason("later") + after("later", "n") + ")";
    private static final String FOLLOWED = " and exists (select early.id from DriverNote early where " + sameReason("early")
            + " and early.today <> org.homeward.assessment.DriverToday.NOT_KNOWN and early.notedOn <= " + LONG_BEFORE + ")";
    private static final String UNCHANGED = " and n.today <> org.homeward.assessment.DriverToday.NOT_THERE and exists (select early.id from DriverNote early where "
            + sameReason("early") + " and early.today = n.today and early.notedOn <= " + LONG_BEFORE
            + " and not exists (select other.id from DriverNote other where " + sameReason("other") + " and other.today <> n.today" + after("other", "early") + "))";
    private static final List<Stage> OPEN = Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();

    @Inject
    private EntityManager em;

    /** The condition for a case {@code c} with at least one such reason; without parameters. */
    static String condition() {
        return "exists (select n.id from DriverNote n where n.file.id = c.id and " + LAST + UNCHANGED + ")";
    }

    private static String sameReason(String note) {
        return note + ".file.id = n.file.id and " + note + ".driver = n.driver and " + note + ".inErrorReason is null";
    }

    private static String after(String note, String other) {
        return " and (" + note + ".notedOn > " + other + ".notedOn or " + note + ".notedOn = " + other + ".notedOn and " + note + ".recordedAt > " + other + ".recordedAt)";
    }

    /** In how many open cases of the programme each reason that was there at joining was looked at again after so long; reasons in none are missing. */
    Map<String, Long> followed() {
        return byReason(FOLLOWED);
    }

    /** In how many of those it is unchanged. */
    Map<String, Long> unchanged() {
        return byReason(UNCHANGED);
    }

    /** In how many open cases at least one reason was looked at again after so long. */
    long casesFollowed() {
        return cases(FOLLOWED);
    }

    long casesUnchanged() {
        return cases(UNCHANGED);
    }

    private Map<String, Long> byReason(String which) {
        return em.createQuery("select n.driver, count(distinct n.file.id)" + from(which) + " group by n.driver", Object[].class).setParameter("open", OPEN)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private long cases(String which) {
        return em.createQuery("select count(distinct n.file.id)" + from(which), Long.class).setParameter("open", OPEN).getSingleResult();
    }

    private static String from(String which) {
        return " from DriverNote n where n.file.stage in :open and " + LAST + which;
    }
}
