package org.homeward.judgement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.HearingThePerson;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Writing down what the person says against a judgement. */
@Named
@RequestScoped
@Allowed(Permission.JUDGE)
public class HearPersonPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private HearingThePerson hearing;
    @Inject
    private Answer answer;
    @Inject
    private HomewardClock clock;

    private LocalDate saidOn;
    private String ownWords;

    @PostConstruct
    void begin() {
        saidOn = clock.today();
    }

    public void save() {
        addressed.getView();
        answer.to(() -> hearing.hear(addressed.getId(), saidOn, ownWords), () -> addressed.path("judgement") + "&done=judgement-disagreement");
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
