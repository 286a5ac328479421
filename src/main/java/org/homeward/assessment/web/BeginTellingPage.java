package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.TakingALifeHistory;
import org.homeward.assessment.Telling;
import org.homeward.assessment.TellingAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;

/** When, in which language, where and before whom somebody begins to tell. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class BeginTellingPage {

    @Inject
    private TakingALifeHistory taking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private Telling begun;
    private LocalDate toldOn;
    private String spoken;
    private String interpreter;
    private String place;
    private List<String> present = List.of();
    private String note;

    public void save() {
        answer.to(() -> begun = taking.begin(openedCase.getId(), new TellingAsTold(toldOn, spoken, interpreter, place, present, note)),
                () -> "/assessment/tell?case=" + openedCase.getId() + "&id=" + begun.getId());
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
