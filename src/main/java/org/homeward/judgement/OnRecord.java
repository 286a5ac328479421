package org.homeward.judgement;

import java.util.List;
import org.homeward.assessment.DriverNote;
import org.homeward.assessment.NeedsAssessment;
import org.homeward.assessment.Strength;
import org.homeward.assessment.ToldPart;
import org.homeward.flags.Flag;

/**
 * What stands on record beside whoever writes: for and against, side by side, never counted together.
 *
 * @param flags      those open
 * @param strengths  the last look at each that did not end
 * @param drivers    the last look at each reason of joining
 * @param accounts   what the person told of their life, part by part
 * @param assessment the last completed one with the person's own words, or null
 */
public record OnRecord(List<Flag> flags, List<Strength> strengths, List<DriverNote> drivers, List<ToldPart> accounts, NeedsAssessment assessment) {
}
