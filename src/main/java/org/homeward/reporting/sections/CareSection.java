package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.care.CareCourse;
import org.homeward.care.CareCourses;
import org.homeward.care.CareSummary;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Whether the person is in psychological care; never what was said there, never a score. */
@ApplicationScoped
public class CareSection implements ReportSection {

    @Inject
    private CareCourses courses;

    @Override
    public String code() {
        return "care";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.CARE_STEP)) {
            return;
        }
        Words words = context.words();
        CareSummary care = courses.summary(context.file().getId());
        for (CareCourse course : care.courses()) {
            document.paragraph(words.say("report.care-step", words.code("care-step", course.getStep()), context.day(course.getReferredAt()), care.held(course)));
        }
    }
}
