package org.homeward.care;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/** A clinician enters what the person answered. It is scored and kept; if an answer calls for it, the safety steps begin in the same moment. */
@UseCase
public class AnsweringAQuestionnaire {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Instruments instruments;
    @Inject
    private ClinicalRecords records;
    @Inject
    private SafetyTasks safetyTasks;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** Which questionnaires are made for this person's age; none for a child as long as none for children is installed. */
    @Allowed(value = Permission.CLINICAL_WORK, audit = false)
    public List<Instrument> offered(UUID caseId) {
        return instruments.forThePersonOf(caseFiles.open(caseId), clock.today());
    }

    @Allowed(Permission.CLINICAL_WORK)
    public QuestionnaireResult save(UUID caseId, QuestionnaireAsFilledIn filled) {
        CaseFile file = caseFiles.openForAdding(caseId);
        Instrument instrument = instruments.find(filled.instrument()).orElseThrow(() -> new NotThereException("instrument"));
        Scores scores = Scoring.score(instrument, filled.answers(), file.getPerson().getSex());
        refuseWhatCannotBe(file, instrument, filled, scores);
        QuestionnaireResult result = new QuestionnaireResult(file, instrument, filled, scores, currentUser.account(), clock.instant());
        records.add(result);
        if (scores.needsSafety()) {
            safetyTasks.begin(file);
        }
        return result;
    }

    private void refuseWhatCannotBe(CaseFile file, Instrument instrument, QuestionnaireAsFilledIn filled, Scores scores) {
        boolean suits = filled.on() == null || instruments.forThePersonOf(file, filled.on()).contains(instrument);
        Refusals refusals = new Refusals();
        filled.answers().forEach((item, points) -> refusals.when(!offers(instrument, item, points), "answer-" + item, "care.questionnaire.no-such-answer"));
        if (!filled.withBlanks()) {
            scores.blanks().forEach(blank -> refusals.when(true, "answer-" + blank.code(), "care.questionnaire.blank"));
        }
        refusals.when(filled.answers().isEmpty() && filled.withBlanks(), "", "care.questionnaire.all-blank")
                .day(filled.on(), "answeredOn", file.getPerson().earliestDay(), clock.today())
                .when(!suits, "", "care.questionnaire.wrong-age", instrument.fromAge())
                .when(!codeLists.has("language", filled.spoken()), "spoken", "general.required")
                .when(!codeLists.has("care-interpreter", filled.interpreter()), "interpreter", "general.required")
                .when(!codeLists.has("care-mode", filled.mode()), "mode", "general.required")
                .when(!codeLists.of("care-present").containsAll(filled.present()), "present", "general.required").orElseGoOn();
    }

    private static boolean offers(Instrument instrument, String item, Integer points) {
        return points != null && instrument.items().stream().anyMatch(i -> i.code().equals(item) && i.option(points).isPresent());
    }
}
