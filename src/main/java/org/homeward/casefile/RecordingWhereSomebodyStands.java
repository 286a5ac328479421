package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;

/**
 * Records where an adult stands: before the law and towards the group. Adults only, refused
 * here and not only hidden on the page. Every entry is added to a history; none replaces another.
 */
@UseCase
public class RecordingWhereSomebodyStands {

    /** Nobody is older. */
    private static final int OLDEST = 120;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseFacts facts;
    @Inject
    private FactChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<LegalStatusRecorded> legalStatusRecorded;
    @Inject
    private Event<DepartureStatusRecorded> departureStatusRecorded;
    @Inject
    private Event<StanceRecorded> stanceRecorded;
    @Inject
    private Event<TrainingRecorded> trainingRecorded;
    @Inject
    private Event<StatementChecked> statementChecked;

    @Allowed(Permission.EDIT_CASE)
    public LegalStatus legalStatus(UUID caseId, LegalStatusAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().code("legal-status", told.status(), "status").fits(told.court(), "court", 200)
                .dayToCome(told.nextDate(), "nextDate").code("legal-source", told.toldBy(), "toldBy")
                .required(told.reference(), "reference", 300).day(told.validFrom(), "validFrom").orElseGoOn();
        LegalStatus status = new LegalStatus(file, told, currentUser.account(), clock.instant());
        facts.add(status);
        legalStatusRecorded.fire(new LegalStatusRecorded(status));
        return status;
    }

    @Allowed(Permission.EDIT_CASE)
    public DepartureStatus departureStatus(UUID caseId, DepartureStatusAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().code("departure-status", told.status(), "status").day(told.saidOn(), "saidOn")
                .fits(told.rationale(), "rationale", 4_000).source(told.source()).orElseGoOn();
        DepartureStatus status = new DepartureStatus(file, told, currentUser.account(), clock.instant());
        facts.add(status);
        departureStatusRecorded.fire(new DepartureStatusRecorded(status));
        return status;
    }

    @Allowed(Permission.EDIT_CASE)
    public Stance stance(UUID caseId, StanceAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().code("stance-topic", told.topic(), "topic").code("stance-answer", told.answer(), "answer")
                .code("speaker", told.speaker(), "speaker").day(told.saidOn(), "saidOn").fits(told.words(), "words", 4_000)
                .source(told.source()).orElseGoOn();
        Stance stance = new Stance(file, told, currentUser.account(), clock.instant());
        facts.add(stance);
        stanceRecorded.fire(new StanceRecorded(stance));
        return stance;
    }

    /** How old a grown-up was when they joined. */
    @Allowed(Permission.EDIT_CASE)
    public Joining joining(UUID caseId, JoiningAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        Integer age = told.ageThen();
        int oldest = file.getPerson().ageOn(clock.today()).orElse(OLDEST);
        checks.about(file).adultsOnly().when(age == null, "ageThen", "general.required")
                .when(age != null && (age < 0 || age > oldest), "ageThen", "casefile.record-joining.age", oldest)
                .source(told.source()).orElseGoOn();
        Joining joining = new Joining(file, told, currentUser.account(), clock.instant());
        facts.add(joining);
        return joining;
    }

    @Allowed(Permission.EDIT_CASE)
    public TrainingExposure training(UUID caseId, TrainingExposureAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().code("training", told.training(), "training").day(told.saidOn(), "saidOn")
                .fits(told.words(), "words", 4_000).source(told.source()).orElseGoOn();
        TrainingExposure training = new TrainingExposure(file, told, currentUser.account(), clock.instant());
        facts.add(training);
        trainingRecorded.fire(new TrainingRecorded(training));
        return training;
    }

    @Allowed(Permission.EDIT_CASE)
    public StatementCheck check(UUID caseId, StatementCheckAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().required(told.statement(), "statement", 1_000).code("check-result", told.result(), "result")
                .required(told.against(), "against", 1_000).day(told.checkedOn(), "checkedOn").source(told.source()).orElseGoOn();
        StatementCheck check = new StatementCheck(file, told, currentUser.account(), clock.instant());
        facts.add(check);
        statementChecked.fire(new StatementChecked(check));
        return check;
    }
}
