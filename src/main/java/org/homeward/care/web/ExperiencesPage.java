package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.Experience;
import org.homeward.care.ExperienceAsTold;
import org.homeward.care.HearingWhatSomebodyLivedThrough;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** What the person told a clinician of what they lived through; a treating clinician adds what is told next. */
@Named
@RequestScoped
@Allowed(Permission.READ_CLINICAL)
public class ExperiencesPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private ReadingTheClinicalRecord reading;
    @Inject
    private HearingWhatSomebodyLivedThrough hearing;
    @Inject
    private Answer answer;

    private final Once<List<Experience>> told = new Once<>(() -> reading.experiences(openedCase.getId()));

    private LocalDate toldOn;
    private String spoken;
    private String interpreter;
    private List<String> present = List.of();
    private List<String> kinds = List.of();
    private String words;

    public void open() {
        careOfCase.enterClinicalPage();
        reading.open(openedCase.getId());
    }

    public List<Experience> getTold() {
        return told.get();
    }

    public void save() {
        answer.to(() -> hearing.tell(openedCase.getId(), new ExperienceAsTold(toldOn, spoken, interpreter, present, kinds, words)),
                () -> "/care/experiences?case=" + openedCase.getId() + "&done=experience-kept");
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

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
