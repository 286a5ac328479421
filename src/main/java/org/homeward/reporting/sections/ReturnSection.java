package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.DepartureStatus;
import org.homeward.casefile.FactChecks;
import org.homeward.casefile.Joining;
import org.homeward.casefile.LegalStatus;
import org.homeward.casefile.ReturnJourney;
import org.homeward.casefile.Stance;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** How the person came back: what is claimed and what was checked are told apart. Of a child only how and when it arrived. */
@ApplicationScoped
public class ReturnSection implements ReportSection {

    @Inject
    private CaseFacts facts;
    @Inject
    private FactChecks checks;

    @Override
    public String code() {
        return "return";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.CASE_FACTS)) {
            return;
        }
        Words words = context.words();
        if (!checks.isChild(context.file()) && facts.of(Joining.class, context.file()).stream().anyMatch(Joining::isAsAChild)) {
            document.paragraph(words.say("report.recruited-as-child"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (ReturnJourney journey : facts.of(ReturnJourney.class, context.file())) {
            if (!journey.isInError()) {
                rows.add(List.of(words.code("return-circumstance", journey.getCircumstance()), words.date(journey.getReturnedOn()),
                        words.code("standing", journey.getStanding())));
            }
        }
        if (!checks.isChild(context.file())) {
            addStatuses(context, rows);
        }
        document.table(List.of(words.say("report.fact"), words.say("report.on"), words.say("report.standing")), rows);
    }

    private void addStatuses(ReportContext context, List<List<String>> rows) {
        Words words = context.words();
        for (DepartureStatus status : facts.of(DepartureStatus.class, context.file())) {
            if (!status.isInError()) {
                rows.add(List.of(words.code("departure-status", status.getStatus()), words.date(status.getSaidOn()),
                        words.code("standing", status.getStanding())));
            }
        }
        if (context.tells(Content.OWN_ACCOUNT)) {
            addStances(context, rows);
        }
        for (LegalStatus status : facts.of(LegalStatus.class, context.file())) {
            if (!status.isInError()) {
                rows.add(List.of(words.code("legal-status", status.getStatus()), words.date(status.getValidFrom()),
                        words.code("legal-source", status.getToldBy())));
            }
        }
    }

    /** Each answer with whose it is: waverings are printed as they were, never as one word. */
    private void addStances(ReportContext context, List<List<String>> rows) {
        Words words = context.words();
        for (Stance stance : facts.of(Stance.class, context.file())) {
            if (stance.isCounting()) {
                rows.add(List.of(words.say("report.answer-to", words.code("stance-topic", stance.getTopic()), words.code("stance-answer", stance.getAnswer())),
                        words.date(stance.getSaidOn()), words.code("speaker", stance.getSpeaker()) + " · " + words.code("standing", stance.getStanding())));
            }
        }
    }
}
