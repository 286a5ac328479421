package org.homeward.flags;

import java.util.List;
import java.util.Set;
import org.homeward.casefile.CaseFile;

/**
 * Hands the recorded facts of one case over to the rules. Each feature that owns such facts has one; beans of this type
 * are found by themselves. No clinical feature may know this type. After recording a fact, fire {@link FactRecorded}.
 */
public interface ObservationSource {

    /** The kinds of facts that come from here; asked first, so that nothing is read that no rule needs. */
    Set<FactType> facts();

    /** What counts today: not what was entered in error. Newest first, in a bounded number of queries. */
    List<Observation> of(CaseFile file);
}
