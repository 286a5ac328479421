package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.CareCourse;
import org.homeward.care.Treating;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Take a referral on. */
@Named
@RequestScoped
@Allowed(Permission.CLINICAL_WORK)
public class AcceptPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private Treating treating;
    @Inject
    private Answer answer;

    private String modality;
    private String sessions;

    public void accept() {
        answer.to(() -> treating.accept(getCourse().getId(), modality, agreed()),
                () -> "/care/clinical?case=" + openedCase.getId() + "&done=care-accepted");
    }

    /** What is no number is as wrong as 0, and answered alike. */
    private Integer agreed() {
        return sessions == null || sessions.isBlank() ? null : sessions.matches("\\d{1,3}") ? Integer.valueOf(sessions) : Integer.valueOf(0);
    }

    public CareCourse getCourse() {
        if (careOfCase.getCurrent() == null) {
            throw new NotThereException("no open course of care");
        }
        return careOfCase.getCurrent();
    }

    public String getModality() {
        return modality;
    }

    public void setModality(String modality) {
        this.modality = modality;
    }

    public String getSessions() {
        return sessions;
    }

    public void setSessions(String sessions) {
        this.sessions = sessions;
    }
}
