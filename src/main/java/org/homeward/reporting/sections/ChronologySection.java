package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.casefile.Chronology;
import org.homeward.casefile.SignificantEvent;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What mattered, newest first. */
@ApplicationScoped
public class ChronologySection implements ReportSection {

    private static final int MOST = 100;

    @Inject
    private Chronology chronology;

    @Override
    public String code() {
        return "chronology";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.CHRONOLOGY)) {
            return;
        }
        Words words = context.words();
        List<List<String>> rows = new ArrayList<>();
        for (SignificantEvent event : chronology.latest(context.file().getId(), MOST)) {
            String title = event.getTitleKey() == null ? event.getTitle() : words.say(event.getTitleKey());
            rows.add(List.of(words.date(event.getHappenedOn()), title, event.getText() == null ? "" : words.translated(event.getText())));
        }
        document.table(List.of(words.say("report.on"), words.say("report.what"), words.say("report.more")), rows);
    }
}
