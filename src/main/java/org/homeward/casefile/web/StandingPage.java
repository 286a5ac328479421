package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseRequest;
import org.homeward.casefile.Milestone;
import org.homeward.casefile.NotingAnEvent;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReachedMilestone;
import org.homeward.casefile.ReadingTheStanding;
import org.homeward.casefile.SetAside;
import org.homeward.casefile.SettingACaseAside;
import org.homeward.casefile.Stage;
import org.homeward.shared.web.Answer;

/** Where the case stands and how it came there. */
@Named
@RequestScoped
@Allowed(Permission.READ_STORY)
public class StandingPage {

    @Inject
    private ReadingTheStanding readingTheStanding;
    @Inject
    private SettingACaseAside settingACaseAside;
    @Inject
    private NotingAnEvent notingAnEvent;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private ReadingTheStanding.StandingOfACase standing;

    public ReadingTheStanding.StandingOfACase getStanding() {
        if (standing == null) {
            standing = readingTheStanding.read(openedCase.getId());
        }
        return standing;
    }

    /** When a milestone was reached last, or null. */
    public ReachedMilestone reached(Milestone milestone) {
        return getStanding().milestones().stream().filter(m -> m.getMilestone() == milestone).reduce((first, later) -> later).orElse(null);
    }

    public List<Milestone> getMilestones() {
        return List.of(Milestone.values());
    }

    public SetAside getSetAside() {
        return getStanding().setAside().orElse(null);
    }

    public CaseRequest getWaiting() {
        return getStanding().requests().stream().filter(CaseRequest::isWaiting).findFirst().orElse(null);
    }

    /** Work goes on: neither closed nor set aside. */
    public boolean isGoingOn() {
        CaseFile file = openedCase.getFile();
        return file.isOpen() && file.getStage() != Stage.ON_HOLD;
    }

    public boolean isMayPlanTransition() {
        return mayStep(Milestone.TRANSITION_PLANNED);
    }

    public boolean isMayBeginFollowUp() {
        return mayStep(Milestone.FOLLOW_UP_BEGUN);
    }

    private boolean mayStep(Milestone next) {
        CaseFile file = openedCase.getFile();
        return isGoingOn() && file.hasReached(Milestone.PLAN_AGREED) && !file.hasReached(next) && openedCase.may(Permission.EDIT_CASE);
    }

    public void resume() {
        answer.to(() -> settingACaseAside.resume(openedCase.getId()), () -> here("resumed"));
    }

    public void takeBack() {
        answer.to(() -> settingACaseAside.takeBack(openedCase.getId()), () -> here("resumed"));
    }

    public void planTransition() {
        answer.to(() -> notingAnEvent.planTransition(openedCase.getId()), () -> here("step-noted"));
    }

    public void beginFollowUp() {
        answer.to(() -> notingAnEvent.beginFollowUp(openedCase.getId()), () -> here("step-noted"));
    }

    private String here(String done) {
        return "/casefile/standing?case=" + openedCase.getId() + "&done=" + done;
    }
}
