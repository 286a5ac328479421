package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.assessment.LifeHistory;
import org.homeward.assessment.Tellings;
import org.homeward.assessment.ToldPart;
import org.homeward.casefile.FactChecks;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What an adult told of their life, in their own words. What the worker thinks of it is not printed with it. */
@ApplicationScoped
public class OwnAccountSection implements ReportSection {

    @Inject
    private Tellings tellings;
    @Inject
    private FactChecks checks;

    @Override
    public String code() {
        return "own-account";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.OWN_ACCOUNT) || checks.isChild(context.file())) {
            return;
        }
        Words words = context.words();
        for (LifeHistory.Told told : tellings.of(context.file()).tellings()) {
            for (ToldPart part : told.parts()) {
                if (!part.isInError()) {
                    document.quote(part.getWords());
                    document.paragraph(words.say("report.said-on", words.code("story-topic", part.getTopic()), words.date(told.telling().getToldOn())));
                }
            }
        }
    }
}
