package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;

/** What this paper is not, and where the person's own view may be added by hand. Always printed. */
@ApplicationScoped
public class LimitsSection implements ReportSection {

    @Override
    public String code() {
        return "limits";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        document.paragraph(context.words().say("report.limits"));
        document.paragraph(context.words().say("report.signatures"));
    }
}
