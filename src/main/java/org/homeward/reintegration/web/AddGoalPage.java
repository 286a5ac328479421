package org.homeward.reintegration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.SettingGoals;
import org.homeward.shared.CodeLists;
import org.homeward.shared.web.Answer;

/** A new goal with its first steps. The form says itself how many rows of steps it has; rows left empty are no steps. */
@Named
@RequestScoped
@Allowed(Permission.PLAN)
public class AddGoalPage {

    private static final int FIRST_ROWS = 2;

    @Inject
    private SettingGoals settingGoals;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private OpenedPlan openedPlan;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;
    @Inject
    private CodeLists codeLists;

    private final GoalForm form = new GoalForm();
    private List<StepRow> rows;

    @PostConstruct
    void begin() {
        String shown = request.getParameter("rows");
        int asked = (shown != null && shown.matches("\\d{1,2}") ? Integer.parseInt(shown) : FIRST_ROWS) + (request.getParameter("more") == null ? 0 : 1);
        rows = IntStream.range(0, asked).mapToObj(StepRow::new).toList();
    }

    /** The form is shown again with the row that was asked for; everything typed stays. */
    public void more() {
        // the row is there already: begin() read the wish from the request
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> settingGoals.add(id, form.told(), rows.stream().filter(StepRow::counts).map(StepRow::told).toList()),
                () -> openedPlan.path("goal-added"));
    }

    public GoalForm getForm() {
        return form;
    }

    /** The need whose goal is missing, when another page led here because of it. */
    public String getAbout() {
        return form.getNeed();
    }

    public void setAbout(String need) {
        if (codeLists.has("need", need)) {
            form.setNeed(need);
        }
    }

    public List<StepRow> getRows() {
        return rows;
    }
}
