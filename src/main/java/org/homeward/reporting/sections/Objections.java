package org.homeward.reporting.sections;

import org.homeward.flags.Objection;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.shared.Words;

/** How it stands on paper that the person disagrees, and with what answer. */
final class Objections {

    private Objections() {
    }

    /** @param answers the code list of the answers */
    static void write(Objection said, String answers, ReportContext context, ReportDocument document) {
        Words words = context.words();
        document.paragraph(words.say("report.disagreement", words.date(said.getSaidOn())));
        document.quote(said.getWords());
        document.paragraph(said.isAnswered() ? words.say("report.disagreement-answer", context.day(said.getAnsweredAt()), words.code(answers, said.getAnswer()), said.getReasons())
                : words.say("report.disagreement-waits", context.day(said.getDueAt())));
    }
}
