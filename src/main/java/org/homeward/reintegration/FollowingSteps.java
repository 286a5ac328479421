package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.homeward.flags.FactRecorded;
import org.homeward.flags.FactType;
import org.homeward.shared.HomewardClock;
import org.homeward.tasks.Tasks;

/** What a step sets in motion: it is work due while it is open and has a day, and the rules hear of a child's school. */
@ApplicationScoped
class FollowingSteps {

    static final String TASK = "plan-step";

    @Inject
    private Tasks tasks;
    @Inject
    private Pathways pathways;
    @Inject
    private Event<FactRecorded> recorded;
    @Inject
    private HomewardClock clock;

    void follow(Step step) {
        if (step.isOpen() && step.getDueOn() != null) {
            tasks.open(step.getFile(), TASK, step.getId(), step.getWords(), "/reintegration/plan?case=" + step.caseId(),
                    clock.endOf(step.getDueOn()), null);
        } else if (step.getState() == StepState.DONE) {
            tasks.done(TASK, step.getId());
        } else {
            tasks.drop(TASK, step.getId());
        }
        if (pathways.of(step.getFile().getTrack()).find(step.getPathwayCode()).flatMap(PathwayStep::openMeans).isPresent()) {
            recorded.fire(new FactRecorded(step.getFile(), FactType.SCHOOLING));
        }
    }
}
