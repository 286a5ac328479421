package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Looks whether anybody is in danger, and what was done at once. */
@UseCase
public class ScreeningForSafety {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseSteps steps;
    @Inject
    private Milestones milestones;
    @Inject
    private Chronology chronology;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<SafetyScreened> screened;

    @Allowed(Permission.ASSESS)
    public SafetyScreening screen(UUID caseId, SafetyScreeningAsTold told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        check(file, told);
        SafetyScreening screening = new SafetyScreening(file, told, currentUser.account(), clock.instant());
        steps.add(screening);
        if (file.hasReached(Milestone.SCREENED)) {
            chronology.note(file, "milestone", told.on(), "casefile.event.screened-again", told.note(), screening);
        }
        milestones.reach(file, Milestone.SCREENED, told.on());
        screened.fire(new SafetyScreened(screening, told.speaksOfDanger()));
        return screening;
    }

    private void check(CaseFile file, SafetyScreeningAsTold told) {
        Refusals refusals = new Refusals().day(told.on(), "screenedOn", file.getPerson().earliestDay(), clock.today());
        answers(told).forEach((field, answer) -> refusals.when(!codeLists.has("answer", answer), field, "general.required"));
        refusals.when(told.speaksOfDanger() && told.note() == null, "note", "casefile.screen.say-what-was-done")
                .fits(told.note(), "note", 4000).orElseGoOn();
    }

    private static Map<String, String> answers(SafetyScreeningAsTold told) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("safeNow", told.safeNow());
        answers.put("harmToSelf", told.harmToSelf());
        answers.put("harmByOthers", told.harmByOthers());
        answers.put("harmToOthers", told.harmToOthers());
        answers.put("childSafe", told.childSafe());
        answers.put("acuteHealth", told.acuteHealth());
        answers.put("exploited", told.exploited());
        return answers;
    }
}
