package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.NeedAnswer;
import org.homeward.assessment.NeedRow;
import org.homeward.assessment.NeedsView;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** How the needs of daily life stood at first and stand now; reasons may speak of others, wishes are the person's own words. */
@ApplicationScoped
public class NeedsSection implements ReportSection {

    @Inject
    private AssessmentSoFar assessment;

    @Override
    public String code() {
        return "needs";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.ASSESSMENT)) {
            return;
        }
        Words words = context.words();
        NeedsView view = assessment.atFirstAndNow(context.file());
        boolean reasons = context.tells(Content.THIRD_PARTIES);
        if (view.now() != null) {
            document.paragraph(words.say(view.before() == null ? "report.talked-on" : "report.talked-on-twice", words.date(view.now().getTalkedOn()),
                    view.before() == null ? "" : words.date(view.before().getTalkedOn())));
        }
        List<String> heads = new ArrayList<>(List.of(words.say("report.need"), words.say("report.at-first"), words.say("report.now")));
        if (reasons) {
            heads.add(words.say("report.why"));
        }
        document.table(heads, view.rows().map(row -> row(row, reasons, words)).toList());
        if (context.tells(Content.OWN_ACCOUNT)) {
            view.rows().filter(row -> row.now() != null && row.now().getWish() != null).forEach(row -> document.facts(
                    words.say("report.wish", words.code("need", row.need().code())), row.now().getWish()));
        }
    }

    private static List<String> row(NeedRow row, boolean reasons, Words words) {
        List<String> cells = new ArrayList<>(List.of(words.code("need", row.need().code()), level(row.before(), words), level(row.now(), words)));
        if (reasons) {
            cells.add(row.now() == null || row.now().getReason() == null ? "" : row.now().getReason());
        }
        return cells;
    }

    private static String level(NeedAnswer answer, Words words) {
        return answer == null || answer.getLevel() == null ? "" : words.code("level", answer.getLevel());
    }
}
