package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.JoiningAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.shared.web.Answer;

/** Records how old somebody was when they came to the group. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordJoiningPage {

    private static final Integer NO_AGE = -1;

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String ageThen;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingWhereSomebodyStands.joining(id, new JoiningAsTold(age(), sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=status-recorded");
    }

    /** What is no age is answered as an impossible one: beside the field, with what it may be. */
    private Integer age() {
        return ageThen == null ? null : ageThen.strip().matches("\\d{1,3}") ? Integer.valueOf(ageThen.strip()) : NO_AGE;
    }

    public String getAgeThen() {
        return ageThen;
    }

    public void setAgeThen(String ageThen) {
        this.ageThen = ageThen;
    }
}
