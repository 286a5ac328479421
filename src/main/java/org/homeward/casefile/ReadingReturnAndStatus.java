package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.NotThereException;

/** Reads how somebody came back and where they stand. That the case was opened is on record already. */
@UseCase
public class ReadingReturnAndStatus {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseFacts facts;
    @Inject
    private FactChecks checks;
    @Inject
    private CodeLists codeLists;

    @Allowed(value = Permission.READ_RETURN, audit = false)
    public ReturnAndStatus of(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        boolean child = checks.isChild(file);
        return new ReturnAndStatus(child, facts.of(ReturnJourney.class, file), ofAnAdult(child, LostDocument.class, file),
                ofAnAdult(child, DeathReport.class, file), ofAnAdult(child, Detention.class, file), facts.of(ChildPapers.class, file),
                ofAnAdult(child, LegalStatus.class, file), ofAnAdult(child, DepartureStatus.class, file), ofAnAdult(child, Stance.class, file),
                ofAnAdult(child, StatementCheck.class, file), ofAnAdult(child, Joining.class, file));
    }

    /** Whether somebody who is grown up now was recruited as a child, by any telling that was no mistake: every page of their case says so. */
    @Allowed(value = Permission.OPEN_CASE, audit = false)
    public boolean recruitedAsChild(UUID caseId) {
        return facts.recruitedAsChild(caseId);
    }

    /** What was recorded before anybody knew that the person is under 18 is not shown. */
    private <T extends CaseEntry> List<T> ofAnAdult(boolean child, Class<T> kind, CaseFile file) {
        return child ? List.of() : facts.of(kind, file);
    }

    /**
     * How somebody left the group and where they stand, over time: the departure first, then each question of {@code
     * stance-topic}, asked or not. Of nobody under 18 is there any such history.
     */
    @Allowed(value = Permission.READ_RETURN, audit = false)
    public List<StanceHistory> stance(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        if (checks.isChild(file)) {
            throw new NotThereException("no stance is kept about a child");
        }
        List<Stance> stances = facts.of(Stance.class, file);
        List<StanceHistory> histories = new ArrayList<>();
        histories.add(StanceHistory.of(StanceHistory.DEPARTURE, facts.of(DepartureStatus.class, file)));
        codeLists.of("stance-topic").forEach(topic -> histories.add(StanceHistory.of(topic, stances.stream().filter(s -> s.getTopic().equals(topic)).toList())));
        return histories;
    }

    /** Training is read only by those who work on the case, not by everybody who may open it. */
    @Allowed(value = Permission.EDIT_CASE, audit = false)
    public List<TrainingExposure> training(UUID caseId) {
        return facts.of(TrainingExposure.class, caseFiles.open(caseId));
    }
}
