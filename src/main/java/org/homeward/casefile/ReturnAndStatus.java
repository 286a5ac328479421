package org.homeward.casefile;

import java.util.List;

/**
 * Everything recorded about how somebody came back and where they stand, the last recorded first; also what was entered in error.
 *
 * @param child whether the person is under 18: then there is nothing but journeys and papers, and nothing else may be added
 */
public record ReturnAndStatus(boolean child, List<ReturnJourney> journeys, List<LostDocument> lostDocuments, List<DeathReport> deathReports,
        List<Detention> detentions, List<ChildPapers> childPapers, List<LegalStatus> legalStatuses, List<DepartureStatus> departures,
        List<Stance> stances, List<StatementCheck> checks, List<Joining> joinings) {
}
