package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Why the programme keeps this file and who asked it to help. */
@ApplicationScoped
public class PurposeSection implements ReportSection {

    @Override
    public String code() {
        return "purpose";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.CASE_FACTS)) {
            return;
        }
        Words words = context.words();
        document.facts(
                words.say("report.referred-on"), words.date(context.file().getReferredOn()),
                words.say("report.referred-by"), words.code("referral-source", context.file().getReferralSource()),
                words.say("report.legal-basis"), words.code("legal-basis", context.file().getLegalBasis()));
        if (context.tells(Content.THIRD_PARTIES)) {
            document.paragraph(context.file().getReferralReason()); // free text may name others
        }
    }
}
