package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.OwnAccountAsTold;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.shared.web.Answer;

/** Takes down the person's own account, word for word. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordAccountPage {

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String topic;
    private String words;
    private LocalDate givenOn;
    private String language;
    private boolean interpreter;
    private String place;
    private String present;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingWhereSomebodyStands.account(id, new OwnAccountAsTold(topic, words, givenOn, language, interpreter, place, present)),
                () -> "/casefile/return?case=" + id + "&done=status-recorded");
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
