package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.Page;

/** Reads how a case came to where it stands. */
@UseCase
public class ReadingTheStanding {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseSteps steps;
    @Inject
    private Chronology chronology;

    /** How a case came to where it stands. */
    public record StandingOfACase(List<ReachedMilestone> milestones, List<SafetyScreening> screenings, Optional<SetAside> setAside,
            List<CaseRequest> requests) {
    }

    @Allowed(value = Permission.READ_STORY, audit = false)
    public StandingOfACase read(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        return new StandingOfACase(steps.milestones(file), steps.screenings(file), steps.setAside(file), steps.requests(file));
    }

    @Allowed(value = Permission.READ_STORY, audit = false)
    public Page<SignificantEvent> chronology(UUID caseId, ChronologyQuery wanted) {
        return chronology.page(caseId, wanted);
    }

    /** The newest lines of the chronology, for the overview. */
    @Allowed(value = Permission.READ_STORY, audit = false)
    public List<SignificantEvent> latest(UUID caseId, int most) {
        return chronology.latest(caseId, most);
    }
}
