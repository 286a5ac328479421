package org.homeward.assessment;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;

/**
 * Takes down what an adult tells of their life, part by part, each saved when it was told. Refused for a child here, not
 * only hidden on the page: a child's words are written down where the child said them, with the contact.
 */
@UseCase
public class TakingALifeHistory {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Tellings tellings;
    @Inject
    private Notes notes;
    @Inject
    private AssessmentChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** Begins a sitting. */
    @Allowed(Permission.ASSESS)
    public Telling begin(UUID caseId, TellingAsTold told) {
        CaseFile file = ofAnAdult(caseFiles.open(caseId));
        Refusals refusals = checks.about(file).when(!checks.isCode("language", told.spoken()), "spoken", "assessment.choose-one")
                .when(!checks.isCode("care-interpreter", told.interpreter()), "interpreter", "assessment.choose-one")
                .when(!checks.isCode("telling-place", told.place()), "place", "assessment.choose-one")
                .when(!told.present().stream().allMatch(code -> checks.isCode("care-present", code)), "present", "assessment.choose-one")
                .fits(told.note(), "note", 500);
        checks.day(refusals, file, told.toldOn(), "toldOn");
        refusals.orElseGoOn();
        Telling telling = new Telling(file, told, currentUser.account(), clock.instant());
        tellings.add(telling);
        return telling;
    }

    /** Adds what was said about one thing. Nothing that stands there is changed. */
    @Allowed(Permission.ASSESS)
    public ToldPart tell(UUID tellingId, PartAsTold told) {
        Telling telling = tellings.open(tellingId);
        checks.about(ofAnAdult(telling.getFile())).when(told.topic() == null, "topic", "assessment.choose-one").required(told.words(), "words", AssessmentChecks.LONGEST_STORY)
                .when(told.topic() != null && !told.marks().stream().allMatch(mark -> isMark(told.topic(), mark)), "marks", "assessment.choose-one")
                .fits(told.workersView(), "workersView", AssessmentChecks.LONGEST_STORY).orElseGoOn();
        ToldPart part = new ToldPart(telling, told, currentUser.account(), clock.instant());
        notes.add(part);
        return part;
    }

    /** Notes that a part was a mistake; it stays readable. */
    @Allowed(Permission.ASSESS)
    public ToldPart enteredInError(UUID partId, String reason) {
        ToldPart part = notes.open(ToldPart.class, partId);
        new Refusals().when(part.isInError(), "", "assessment.in-error-already").required(reason, "reason", 1_000).orElseGoOn();
        part.enteredInError(reason);
        return part;
    }

    /** Everything told so far. Of nobody under 18 is there any. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public LifeHistory read(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        if (checks.group(file).isChild()) {
            throw new NotThereException("no life history is kept about a child");
        }
        return tellings.of(file);
    }

    @Allowed(value = Permission.ASSESS, audit = false)
    public ToldPart part(UUID partId) {
        return notes.open(ToldPart.class, partId);
    }

    private boolean isMark(StoryTopic topic, ToldPart.Mark mark) {
        return topic.lists().contains(mark.list()) && checks.isCode(mark.list(), mark.code());
    }

    private CaseFile ofAnAdult(CaseFile file) {
        if (checks.group(file).isChild()) {
            throw new RefusedException("assessment.life-history-adults-only");
        }
        return file;
    }
}
