package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.OwnAccount;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What the person says, in their own words. */
@ApplicationScoped
public class OwnAccountSection implements ReportSection {

    @Inject
    private CaseFacts facts;

    @Override
    public String code() {
        return "own-account";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.OWN_ACCOUNT)) {
            return;
        }
        Words words = context.words();
        for (OwnAccount account : facts.of(OwnAccount.class, context.file())) {
            if (!account.isInError()) {
                document.quote(account.getWords());
                document.paragraph(words.say("report.said-on", words.code("account-topic", account.getTopic()), words.date(account.getGivenOn())));
            }
        }
    }
}
