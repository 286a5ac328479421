package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.AssessingNeeds;
import org.homeward.assessment.AssessmentEnd;
import org.homeward.casefile.OpenedCase;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Completes an assessment: what is still open, the circumstances of the talk, and the person's own words. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class FinishAssessmentPage {

    @Inject
    private AddressedAssessment addressed;
    @Inject
    private AssessingNeeds assessing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private LocalDate talkedOn;
    private String spoken;
    private String interpreter;
    private String present;
    private String ownWords;
    private String understanding;

    /** The form begins with today and the person's language; a completed assessment is read, not written. */
    public void open() {
        if (addressed.getView().now().isComplete()) {
            answer.go(addressed.path("assessment"));
            return;
        }
        Person person = openedCase.getFile().getPerson();
        talkedOn = clock.today();
        spoken = person.getMainLanguage();
        interpreter = person.isNeedsInterpreter() ? null : "none";
    }

    public void complete() {
        answer.to(() -> assessing.complete(addressed.getId(), new AssessmentEnd(talkedOn, spoken, interpreter, present, ownWords, understanding)),
                () -> addressed.path("assessment") + "&done=assessment-completed");
    }

    public LocalDate getTalkedOn() {
        return talkedOn;
    }

    public void setTalkedOn(LocalDate talkedOn) {
        this.talkedOn = talkedOn;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getUnderstanding() {
        return understanding;
    }

    public void setUnderstanding(String understanding) {
        this.understanding = understanding;
    }
}
