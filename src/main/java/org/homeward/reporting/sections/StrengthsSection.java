package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.Story;
import org.homeward.assessment.Strength;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What protects the person and how we help it last; what shows it may speak of others. */
@ApplicationScoped
public class StrengthsSection implements ReportSection {

    @Inject
    private AssessmentSoFar assessment;

    @Override
    public String code() {
        return "strengths";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.ASSESSMENT)) {
            return;
        }
        Words words = context.words();
        boolean evidence = context.tells(Content.THIRD_PARTIES);
        document.table(List.of(words.say("report.protective-factor"), words.say("report.state"), words.say("report.seen"), words.say("report.shows")),
                assessment.strengths(context.file()).stream().map(Story::last).map(strength -> row(strength, evidence, words)).toList());
    }

    private static List<String> row(Strength strength, boolean evidence, Words words) {
        return List.of(words.code("protective-factor", strength.getFactor()), words.code("strength-standing", strength.getStanding()),
                words.date(strength.getSeenOn()), evidence ? strength.getEvidence() : "");
    }
}
