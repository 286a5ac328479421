package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.casefile.CaseFact;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.DeathReport;
import org.homeward.casefile.LostDocument;
import org.homeward.casefile.ReturnJourney;
import org.homeward.casefile.StatementCheck;
import org.homeward.casefile.TrainingExposure;
import org.homeward.shared.HomewardClock;

/** How somebody came back, as facts: the journey, a false report of death, a lost paper, a statement that was checked, training as told. */
@ApplicationScoped
class ReturnFacts implements ObservationSource {

    private static final String PAGE = "/casefile/return";

    @Inject
    private CaseFacts caseFacts;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.RETURN_JOURNEY, FactType.DEATH_REPORT, FactType.LOST_DOCUMENT, FactType.STATEMENT_CHECK, FactType.TRAINING);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return Stream.of(each(ReturnJourney.class, file, this::journey), each(DeathReport.class, file, ReturnFacts::deathReport),
                each(LostDocument.class, file, ReturnFacts::lostDocument), each(StatementCheck.class, file, ReturnFacts::statement),
                each(TrainingExposure.class, file, ReturnFacts::training)).flatMap(Function.identity()).toList();
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return switch (fact) {
            case RETURN_JOURNEY -> rows("return_journey", "coalesce(returned_on, cast(recorded_at as date))",
                    ", entry_route as f_entry, known_to_authorities as f_known_to_authorities");
            case DEATH_REPORT -> rows("death_report", "reported_on", "");
            case LOST_DOCUMENT -> rows("lost_document", "reported_on", ", kind as f_kind");
            case STATEMENT_CHECK -> rows("statement_check", "checked_on", ", result as f_result");
            default -> rows("training_exposure", "said_on", ", training as f_kind");
        };
    }

    private static String rows(String table, String day, String fields) {
        return "select case_id, id as row_id, " + day + " as since_on, " + day + " as until_on" + fields + " from " + table
                + " where in_error_reason is null and case_id" + A_PAGE;
    }

    private <F extends CaseFact> Stream<Observation> each(Class<F> kind, CaseFile file, Function<F, Observation> seen) {
        return caseFacts.of(kind, file).stream().filter(f -> !f.isInError())
                .map(f -> seen.apply(f).known(f.getSourceType(), f.getCertainty()));
    }

    private Observation journey(ReturnJourney journey) {
        LocalDate day = journey.getReturnedOn() == null ? LocalDate.ofInstant(journey.getRecordedAt(), clock.getZone()) : journey.getReturnedOn();
        Observation seen = Observation.of(FactType.RETURN_JOURNEY, day).row(journey.getId(), PAGE, journey.getRoute());
        seen = journey.getEntry() == null ? seen : seen.with("entry", journey.getEntry());
        return journey.getKnownToAuthorities() == null ? seen : seen.with("known-to-authorities", journey.getKnownToAuthorities());
    }

    private static Observation deathReport(DeathReport report) {
        return Observation.of(FactType.DEATH_REPORT, report.getReportedOn()).row(report.getId(), PAGE, report.getSeenAt());
    }

    private static Observation lostDocument(LostDocument document) {
        return Observation.of(FactType.LOST_DOCUMENT, document.getReportedOn()).with("kind", document.getKind())
                .row(document.getId(), PAGE, document.getReportedAt());
    }

    private static Observation statement(StatementCheck check) {
        return Observation.of(FactType.STATEMENT_CHECK, check.getCheckedOn()).with("result", check.getResult())
                .row(check.getId(), PAGE, check.getStatement());
    }

    private static Observation training(TrainingExposure training) {
        return Observation.of(FactType.TRAINING, training.getSaidOn()).with("kind", training.getTraining())
                .row(training.getId(), PAGE, training.getWords());
    }
}
