package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.Experience;
import org.homeward.care.HearingWhatSomebodyLivedThrough;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Says that what was written down of what somebody lived through was a mistake. */
@Named
@RequestScoped
@Allowed(Permission.CLINICAL_WORK)
public class MistakenExperiencePage {

    @Inject
    private HearingWhatSomebodyLivedThrough hearing;
    @Inject
    private ReadingTheClinicalRecord reading;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<Experience> experience = new Once<>(() -> openedCase.own(hearing.experience(addressed.id())));

    private String reason;

    public void open() {
        careOfCase.enterClinicalPage();
        reading.open(openedCase.getId());
    }

    public void mark() {
        answer.to(() -> hearing.enteredInError(getExperience().getId(), reason), () -> "/care/experiences?case=" + openedCase.getId() + "&done=in-error");
    }

    public Experience getExperience() {
        return experience.get();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
