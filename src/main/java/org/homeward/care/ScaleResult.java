package org.homeward.care;

import org.homeward.care.Instrument.Band;

/**
 * The points on one scale as they were computed that day.
 *
 * @param points null when answers were missing
 * @param band   the published name of the stretch the points lie in, or null
 * @param cut    the cut-off that was used, or null
 */
@Clinical
public record ScaleResult(String scale, String label, Integer points, int highest, String band, Integer cut) {

    static ScaleResult of(ScaleScore score, int highest) {
        return new ScaleResult(score.scale().code(), score.scale().label(), score.points().orElse(null), highest,
                score.band().map(Band::words).orElse(null), score.cut().orElse(null));
    }
}
