package org.homeward.care;

import java.util.Optional;
import org.homeward.care.Instrument.Band;
import org.homeward.care.Instrument.Scale;

/**
 * The points on one scale.
 *
 * @param points empty when too many answers are blank
 * @param cut    the number that was used for this person, since some differ by sex
 */
@Clinical
record ScaleScore(Scale scale, Optional<Integer> points, Optional<Band> band, Optional<Integer> cut) {

    boolean reached() {
        return points.isPresent() && cut.isPresent() && points.get() >= cut.get();
    }
}
