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
import org.homeward.casefile.StanceAsTold;
import org.homeward.shared.web.Answer;

/** Records one dated answer about where somebody stands towards the group. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordStancePage {

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answering;

    private String topic;
    private String answer;
    private String speaker;
    private LocalDate saidOn;
    private String words;

    public void save() {
        UUID id = openedCase.getId();
        answering.to(() -> recordingWhereSomebodyStands.stance(id, new StanceAsTold(topic, answer, speaker, saidOn, words, sourceFields.told())),
                () -> "/casefile/stance-history?case=" + id + "&done=status-recorded");
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
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
