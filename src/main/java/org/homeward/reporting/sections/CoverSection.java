package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Which case, which copy, how much it tells, who wrote it when. The name only where the level allows it. */
@ApplicationScoped
public class CoverSection implements ReportSection {

    @Override
    public String code() {
        return "cover";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        Words words = context.words();
        document.facts(
                words.say("report.case"), context.file().getNumber(),
                words.say("report.name"), context.tells(Content.NAME) ? context.file().getPerson().getDisplayName() : "",
                words.say("report.track"), words.code("track", context.file().getTrack()),
                words.say("report.stage"), words.code("stage", context.file().getStage()),
                words.say("report.level"), words.say("report.level." + context.level().name()),
                words.say("report.copy"), context.copy() == 0 ? words.say("report.copy-preview") : String.valueOf(context.copy()),
                words.say("report.printed-by"), context.forWhom(),
                words.say("report.printed-on"), words.moment(context.now(), context.zone()),
                words.say("report.purpose"), context.purpose());
    }
}
