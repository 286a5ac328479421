package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.disclosure.Disclosure;
import org.homeward.disclosure.Disclosures;
import org.homeward.reporting.Content;
import org.homeward.reporting.RedactionLevel;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What was told about the person outside the team. Their own copy leaves out what they have not been told of: it is looked at again on its day. */
@ApplicationScoped
public class DisclosuresSection implements ReportSection {

    @Inject
    private Disclosures disclosures;

    @Override
    public String code() {
        return "disclosures";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.DISCLOSURES)) {
            return;
        }
        Words words = context.words();
        List<List<String>> rows = disclosures.given(context.file().getId()).stream().filter(d -> context.level() != RedactionLevel.L0 || d.isKnownToThePerson())
                .map(d -> row(d, words)).toList();
        document.table(List.of(words.say("report.disclosed-on"), words.say("report.disclosed-what"), words.say("report.disclosed-to"), words.say("report.disclosed-basis"),
                words.say("report.disclosed-known")), rows);
    }

    private static List<String> row(Disclosure one, Words words) {
        return List.of(words.date(one.getGivenOn()), words.codes("disclosure-part", one.getWhat()),
                one.getOrganisation(), words.code("legal-basis", one.getLegalBasis()), words.say(one.isKnownToThePerson() ? "report.disclosed-known-yes" : "report.disclosed-known-no"));
    }
}
