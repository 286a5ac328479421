package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.AskingForConsent;
import org.homeward.casefile.OpenedCase;
import org.homeward.consent.NoticeAsTold;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Record that the information notice was explained. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class NoticePage {

    @Inject
    private AskingForConsent askingForConsent;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private LocalDate givenOn;
    private String noticeLanguage;
    private String interpreter;
    private String explainedBy;
    private String copyLeft;

    @PostConstruct
    void begin() {
        givenOn = clock.today();
        noticeLanguage = openedCase.getFile().getPerson().getMainLanguage();
        explainedBy = currentUser.getName();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> askingForConsent.explain(id, new NoticeAsTold(givenOn, noticeLanguage, interpreter, explainedBy, copyLeft)),
                () -> "/casefile/consent?case=" + id + "&done=notice-given");
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getNoticeLanguage() {
        return noticeLanguage;
    }

    public void setNoticeLanguage(String noticeLanguage) {
        this.noticeLanguage = noticeLanguage;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getExplainedBy() {
        return explainedBy;
    }

    public void setExplainedBy(String explainedBy) {
        this.explainedBy = explainedBy;
    }

    public String getCopyLeft() {
        return copyLeft;
    }

    public void setCopyLeft(String copyLeft) {
        this.copyLeft = copyLeft;
    }
}
