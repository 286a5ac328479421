package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.casefile.TrainingExposureAsTold;
import org.homeward.shared.web.Answer;

/** Records training somebody had, as told. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordTrainingPage {

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String training;
    private LocalDate saidOn;
    private String words;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingWhereSomebodyStands.training(id, new TrainingExposureAsTold(training, saidOn, words, sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=status-recorded");
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
