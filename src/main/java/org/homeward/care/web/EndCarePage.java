package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.Treating;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;

/** End the care, or hand a referral back. */
@Named
@RequestScoped
@Allowed(Permission.CLINICAL_WORK)
public class EndCarePage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private AcceptPage acceptPage;
    @Inject
    private Treating treating;
    @Inject
    private Answer answer;

    private String why;
    private String words;

    public void end() {
        answer.to(() -> treating.end(acceptPage.getCourse().getId(), why, words),
                () -> "/care/care?case=" + openedCase.getId() + "&done=care-ended");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
