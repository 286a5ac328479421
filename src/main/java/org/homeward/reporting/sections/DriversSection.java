package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.DriverNote;
import org.homeward.assessment.Story;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** What drove an adult to join, then and today. */
@ApplicationScoped
public class DriversSection implements ReportSection {

    @Inject
    private AssessmentSoFar assessment;

    @Override
    public String code() {
        return "drivers";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.ASSESSMENT)) {
            return;
        }
        Words words = context.words();
        document.table(List.of(words.say("report.driver"), words.say("report.at-joining"), words.say("report.now"), words.say("report.source")),
                assessment.drivers(context.file()).stream().map(Story::last).map(driver -> row(driver, words)).toList());
    }

    private static List<String> row(DriverNote driver, Words words) {
        return List.of(words.code("driver", driver.getDriver()), words.code("answer", driver.getAtJoining()),
                words.code("driver-today", driver.getToday()) + " · " + words.date(driver.getNotedOn()),
                words.code("source-type", driver.getSourceType()) + ", " + words.code("certainty", driver.getCertainty()));
    }
}
