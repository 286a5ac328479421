package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyResponse;
import org.homeward.care.SafetyStep;
import org.homeward.care.SafetyStepTaken;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.tasks.Clocks;

/** The safety steps: what was done, what is still to do and until when; a clinical lead closes them here. */
@Named
@RequestScoped
@Allowed(Permission.SAFETY_STEPS)
public class SafetyPage {

    @Inject
    private RespondingToDanger responding;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clocks clocks;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private SafetyResponse response;
    private SafetyStep step;
    private String words;
    private String whatWasDone;

    /** One step on the page: taken, or due. */
    public record Row(SafetyStep step, SafetyStepTaken taken, Instant due) {
    }

    public void take() {
        answer.to(() -> responding.take(addressed.id(), step, words), () -> "/care/safety?id=" + addressed.id() + "&done=safety-step-taken");
    }

    public void close() {
        answer.to(() -> responding.close(addressed.id(), whatWasDone), () -> "/care/safety?id=" + addressed.id() + "&done=safety-closed");
    }

    public SafetyResponse getResponse() {
        if (response == null) {
            response = responding.read(addressed.id());
        }
        return response;
    }

    public List<Row> getRows() {
        return Arrays.stream(SafetyStep.values())
                .map(s -> new Row(s, getResponse().taken(s).orElse(null), clocks.due(s.clock(), getResponse().getOpenedAt()))).toList();
    }

    public List<SafetyStep> getOpenSteps() {
        return Arrays.stream(SafetyStep.values()).filter(s -> getResponse().taken(s).isEmpty()).toList();
    }

    public boolean isMayClose() {
        return getResponse().isOpen() && currentUser.may(Permission.CLOSE_SAFETY) && currentUser.isClinicalLead();
    }

    /** The only one left needs no choosing. */
    public SafetyStep getStep() {
        return step == null && getOpenSteps().size() == 1 ? getOpenSteps().get(0) : step;
    }

    public void setStep(SafetyStep step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhatWasDone() {
        return whatWasDone;
    }

    public void setWhatWasDone(String whatWasDone) {
        this.whatWasDone = whatWasDone;
    }
}
