package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.consent.Consents;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Whether it was explained what is kept, and what the person agreed to. */
@ApplicationScoped
public class ConsentSection implements ReportSection {

    @Inject
    private Consents consents;

    @Override
    public String code() {
        return "consent";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.CASE_FACTS)) {
            return;
        }
        Words words = context.words();
        consents.notices(context.file().getId()).stream().findFirst().ifPresent(notice -> document.paragraph(
                words.say("report.explained", words.date(notice.getGivenOn()), words.code("language", notice.getLanguage()))));
        List<List<String>> rows = new ArrayList<>();
        consents.current(context.file().getId()).forEach((purpose, consent) -> rows.add(List.of(words.code("consent-purpose", purpose),
                words.code("consent-state", consent.getState()), words.date(consent.getDecidedOn()))));
        document.table(List.of(words.say("report.consent-for"), words.say("report.consent-state"), words.say("report.since")), rows);
    }
}
