package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;

/** Records how somebody came back and what happened on the way. Of a child only how and when they arrived, and their papers. */
@UseCase
public class RecordingTheReturn {

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
    private Event<ReturnRecorded> returnRecorded;
    @Inject
    private Event<DocumentReportedLost> documentReportedLost;
    @Inject
    private Event<DeathReportRecorded> deathReportRecorded;
    @Inject
    private Event<DetentionRecorded> detentionRecorded;
    @Inject
    private Event<ChildPapersRecorded> childPapersRecorded;

    @Allowed(Permission.EDIT_CASE)
    public ReturnJourney journey(UUID caseId, ReturnJourneyAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        boolean more = told.entry() != null || told.route() != null || told.transit() != null || told.knownToAuthorities() != null
                || told.knownSince() != null;
        checks.about(file).code("return-circumstance", told.circumstance(), "circumstance")
                .dayIfTold(told.returnedOn(), "returnedOn")
                .when(more && checks.isChild(file), "", "casefile.not-for-children")
                .codeIfTold("entry-route", told.entry(), "entry")
                .fits(told.route(), "route", 500)
                .fits(told.transit(), "transit", 300)
                .codeIfTold("answer", told.knownToAuthorities(), "knownToAuthorities")
                .dayIfTold(told.knownSince(), "knownSince")
                .source(told.source()).orElseGoOn();
        ReturnJourney journey = new ReturnJourney(file, told, currentUser.account(), clock.instant());
        facts.add(journey);
        returnRecorded.fire(new ReturnRecorded(journey));
        return journey;
    }

    @Allowed(Permission.EDIT_CASE)
    public LostDocument lostDocument(UUID caseId, LostDocumentAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().code("document-type", told.kind(), "kind")
                .required(told.reportedAt(), "reportedAt", 300).day(told.reportedOn(), "reportedOn")
                .fits(told.reference(), "reference", 200).fits(told.account(), "account", FactChecks.LONGEST_NOTE)
                .source(told.source()).orElseGoOn();
        LostDocument document = new LostDocument(file, told, currentUser.account(), clock.instant());
        facts.add(document);
        documentReportedLost.fire(new DocumentReportedLost(document));
        return document;
    }

    @Allowed(Permission.EDIT_CASE)
    public DeathReport deathReport(UUID caseId, DeathReportAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().required(told.seenAt(), "seenAt", 500).day(told.reportedOn(), "reportedOn")
                .until(told.foundAliveOn(), told.reportedOn(), "foundAliveOn")
                .fits(told.account(), "account", FactChecks.LONGEST_NOTE).source(told.source()).orElseGoOn();
        DeathReport report = new DeathReport(file, told, currentUser.account(), clock.instant());
        facts.add(report);
        deathReportRecorded.fire(new DeathReportRecorded(report));
        return report;
    }

    @Allowed(Permission.EDIT_CASE)
    public Detention detention(UUID caseId, DetentionAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).adultsOnly().required(told.heldAt(), "heldAt", 300).day(told.heldFrom(), "heldFrom")
                .until(told.heldUntil(), told.heldFrom(), "heldUntil").source(told.source()).orElseGoOn();
        Detention detention = new Detention(file, told, currentUser.account(), clock.instant());
        facts.add(detention);
        detentionRecorded.fire(new DetentionRecorded(detention));
        return detention;
    }

    /** Only of a child. Who confirmed parentage is needed when it is confirmed. */
    @Allowed(Permission.EDIT_CASE)
    public ChildPapers childPapers(UUID caseId, ChildPapersAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        boolean confirmed = "yes".equals(told.parentageConfirmed());
        checks.about(file).when(!checks.isChild(file), "", "casefile.only-for-children")
                .code("answer", told.birthRegistered(), "birthRegistered").code("answer", told.parentageConfirmed(), "parentageConfirmed")
                .when(confirmed && told.confirmedBy() == null, "confirmedBy", "general.required").fits(told.confirmedBy(), "confirmedBy", 200)
                .dayIfTold(told.confirmedOn(), "confirmedOn").orElseGoOn();
        ChildPapers papers = new ChildPapers(file, told, currentUser.account(), clock.instant());
        facts.add(papers);
        childPapersRecorded.fire(new ChildPapersRecorded(papers));
        return papers;
    }
}
