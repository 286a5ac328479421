package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.Goal;
import org.homeward.reintegration.ReadingThePlan;
import org.homeward.reintegration.SettingGoals;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;

/** Changes a goal: its words, where it stands, why it was set aside. */
@Named
@RequestScoped
@Allowed(Permission.PLAN)
public class GoalPage {

    @Inject
    private SettingGoals settingGoals;
    @Inject
    private ReadingThePlan reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private OpenedPlan openedPlan;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private GoalForm form = new GoalForm();

    public void open() {
        Conflict.Stored<GoalForm> stored = stored();
        form = stored.form();
        conflict.opened(stored);
    }

    public void save() {
        answer.to(() -> conflict.settle(form, this::stored, version -> settingGoals.change(addressed.id(), form.told(), version)),
                () -> openedPlan.path("goal-changed"));
    }

    private Conflict.Stored<GoalForm> stored() {
        Goal goal = openedCase.own(reading.goal(addressed.id()));
        return new Conflict.Stored<>(GoalForm.of(goal), goal.getVersion(), () -> openedPlan.lastChange(goal));
    }

    public GoalForm getForm() {
        return form;
    }
}
