package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.reintegration.Plans;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;

/** What a child wishes, as it said when the plan was last talked over. A child's report begins with it. */
@ApplicationScoped
public class WishesSection implements ReportSection {

    @Inject
    private Plans plans;

    @Override
    public String code() {
        return "wishes";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.OWN_ACCOUNT)) {
            plans.talksOf(context.file()).stream().filter(talk -> talk.getWishes() != null).findFirst().ifPresent(talk -> {
                document.quote(talk.getWishes());
                document.paragraph(context.words().date(talk.getHeldOn()));
            });
        }
    }
}
