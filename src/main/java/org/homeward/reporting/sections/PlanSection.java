package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.reintegration.Goal;
import org.homeward.reintegration.Plans;
import org.homeward.reintegration.Step;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Goals in the person's words, their steps, and what services still owe. */
@ApplicationScoped
public class PlanSection implements ReportSection {

    @Inject
    private Plans plans;

    @Override
    public String code() {
        return "plan";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.PLAN)) {
            return;
        }
        Words words = context.words();
        for (Goal goal : plans.goalsOf(context.file())) {
            document.quote(goal.getWords());
            document.paragraph(words.code("plan-goal-state", goal.getState()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Step step : plans.stepsOf(context.file())) {
            String late = step.isLate(context.today()) ? " " + words.say("report.late") : "";
            rows.add(List.of(words.translated(step.getWords()), words.code("plan-actor", step.getActor()), words.date(step.getDueOn()),
                    words.code("plan-step-state", step.getState()) + late));
        }
        document.table(List.of(words.say("report.step"), words.say("report.who"), words.say("report.by"), words.say("report.state")), rows);
    }
}
