package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;

/** The worker's summary, dated. Free text may name others, so it stays where others may be named. */
@ApplicationScoped
public class SummarySection implements ReportSection {

    @Override
    public String code() {
        return "summary";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.THIRD_PARTIES) && context.file().getSummary() != null) {
            document.paragraph(context.file().getSummary());
            document.paragraph(context.words().say("report.as-of", context.day(context.file().getSummaryAt())));
        }
    }
}
