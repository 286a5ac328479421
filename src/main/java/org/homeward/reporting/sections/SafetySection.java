package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.SafetyScreening;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What the last look at safety found, and what was done at once. */
@ApplicationScoped
public class SafetySection implements ReportSection {

    @Inject
    private CaseFacts facts;

    @Override
    public String code() {
        return "safety";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.SAFETY)) {
            facts.of(SafetyScreening.class, context.file()).stream().filter(s -> !s.isInError()).findFirst()
                    .ifPresent(s -> write(s, context.words(), document));
        }
    }

    private static void write(SafetyScreening screening, Words words, ReportDocument document) {
        document.facts(
                words.say("casefile.screen.screenedOn"), words.date(screening.getScreenedOn()),
                words.say("casefile.screen.safeNow"), words.code("answer", screening.getSafeNow()),
                words.say("casefile.screen.harmToSelf"), words.code("answer", screening.getHarmToSelf()),
                words.say("casefile.screen.harmByOthers"), words.code("answer", screening.getHarmByOthers()),
                words.say("casefile.screen.harmToOthers"), words.code("answer", screening.getHarmToOthers()),
                words.say("casefile.screen.childSafe"), words.code("answer", screening.getChildSafe()),
                words.say("casefile.screen.acuteHealth"), words.code("answer", screening.getAcuteHealth()),
                words.say("casefile.screen.exploited"), words.code("answer", screening.getExploited()));
        document.paragraph(screening.getNote());
    }
}
