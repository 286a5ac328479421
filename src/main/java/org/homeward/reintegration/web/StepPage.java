package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.ReadingThePlan;
import org.homeward.reintegration.Step;
import org.homeward.reintegration.TakingSteps;
import org.homeward.shared.Words;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;

/** A step: a new one, for a goal when the address names it, or one that is changed. */
@Named
@RequestScoped
@Allowed(Permission.PLAN)
public class StepPage {

    @Inject
    private TakingSteps takingSteps;
    @Inject
    private ReadingThePlan reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private OpenedPlan openedPlan;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;
    @Inject
    private CurrentUser currentUser;

    private UUID id;
    private UUID goal;
    private StepForm form = new StepForm();

    public void open() {
        if (id != null) {
            Step step = openedCase.own(reading.step(id));
            goal = step.getGoal() == null ? null : step.getGoal().getId();
            Conflict.Stored<StepForm> stored = stored();
            form = stored.form();
            conflict.opened(stored);
        }
    }

    public void save() {
        UUID caseId = openedCase.getId();
        if (id == null) {
            answer.to(() -> takingSteps.add(caseId, form.told(goal)), () -> openedPlan.path("step-added"));
        } else {
            answer.to(() -> conflict.settle(form, this::stored, version -> takingSteps.change(id, form.told(goal), version)),
                    () -> openedPlan.path("step-changed"));
        }
    }

    private Conflict.Stored<StepForm> stored() {
        Step step = openedCase.own(reading.step(id));
        return new Conflict.Stored<>(StepForm.of(step, new Words(currentUser.getLocale()).translated(step.getWords())), step.getVersion(), () -> openedPlan.lastChange(step));
    }

    public StepForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getGoal() {
        return goal;
    }

    public void setGoal(UUID goal) {
        this.goal = goal;
    }
}
