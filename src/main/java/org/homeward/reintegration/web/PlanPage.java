package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.Step;
import org.homeward.reintegration.StepState;
import org.homeward.reintegration.TakingSteps;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.web.Answer;

/**
 * The plan. Its buttons name the step and the version they were drawn with ({@code done=<id>:<version>}), not a place in
 * the list: the list may have changed since.
 */
@Named
@RequestScoped
@Allowed(Permission.READ_PLAN)
public class PlanPage {

    @Inject
    private TakingSteps takingSteps;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private OpenedPlan openedPlan;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    /** Does what the button asks that sent the form. */
    public void act() {
        if (request.getParameter("tick") != null) {
            step("tick", takingSteps::done, "ticked");
        } else if (request.getParameter("undo") != null) {
            step("undo", takingSteps::notDone, "undone");
        } else if (request.getParameter("take") != null) {
            UUID id = openedCase.getId();
            Step[] taken = new Step[1];
            answer.to(() -> taken[0] = takingSteps.addFromPathway(id, request.getParameter("take")), () -> here("taken", taken[0].getId()));
        }
    }

    private void step(String button, ObjLongConsumer<UUID> act, String said) {
        String[] sent = request.getParameter(button).split(":");
        UUID id = Ids.parse(sent[0]).orElseThrow(() -> new NotThereException("step"));
        long version = sent.length == 2 && sent[1].matches("\\d{1,18}") ? Long.parseLong(sent[1]) : -1;
        answer.to(() -> {
            try {
                act.accept(id, version);
            } catch (ChangedMeanwhileException e) {
                throw new RefusedException("reintegration.plan.changed-step");
            }
        }, () -> here(said, id));
    }

    private String here(String said, UUID step) {
        return "/reintegration/plan?case=" + openedCase.getId() + "&" + said + "=" + step;
    }

    /** The step just ticked, which may be taken back; or null. */
    public Step getTicked() {
        return named("ticked").filter(s -> s.getState() == StepState.DONE).orElse(null);
    }

    /** The step just taken from the pathway, or null. */
    public Step getTaken() {
        return named("taken").orElse(null);
    }

    /** The step whose tick was just taken back, or null. */
    public Step getUndone() {
        return named("undone").filter(Step::isOpen).orElse(null);
    }

    private Optional<Step> named(String parameter) {
        return Ids.parse(request.getParameter(parameter))
                .flatMap(id -> openedPlan.getPlan().steps().stream().filter(s -> s.getId().equals(id)).findFirst());
    }
}
