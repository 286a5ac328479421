package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.ContactRestriction;
import org.homeward.casefile.OutsideContacts;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Who is around the person and what they are for them, and which contact is restricted today. Third parties all of them. */
@ApplicationScoped
public class NetworkSection implements ReportSection {

    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private CaseFacts facts;

    @Override
    public String code() {
        return "network";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.THIRD_PARTIES)) {
            return;
        }
        Words words = context.words();
        document.table(List.of(words.say("report.name"), words.say("report.relation"), words.say("report.effect")),
                outsideContacts.network(context.file()).stream().map(person -> List.of(context.tells(Content.NAME) ? person.getName() : "",
                        words.code("network-tie", person.getTie()), words.code("network-effect", person.getEffect()))).toList());
        document.table(List.of(words.say("report.restriction"), words.say("report.name"), words.say("report.on"), words.say("report.until")),
                facts.of(ContactRestriction.class, context.file()).stream().filter(r -> r.isInForce(context.today()))
                        .map(r -> List.of(words.code("restriction-kind", r.getKind()), context.tells(Content.NAME) ? r.getWho() : "", words.date(r.getFrom()), words.date(r.getUntil()))).toList());
    }
}
