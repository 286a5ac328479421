package org.homeward.casefile;

import java.util.List;

/** Everything recorded about how somebody came back and where they stand, the last recorded first; also what was entered in error. */
public record ReturnAndStatus(List<ReturnJourney> journeys, List<LostDocument> lostDocuments, List<DeathReport> deathReports,
        List<Detention> detentions, List<ChildPapers> childPapers, List<LegalStatus> legalStatuses, List<DepartureStatus> departures,
        List<Stance> stances, List<OwnAccount> accounts, List<StatementCheck> checks) {
}
