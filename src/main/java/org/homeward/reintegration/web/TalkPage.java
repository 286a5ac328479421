package org.homeward.reintegration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.Agreed;
import org.homeward.reintegration.AgreeingThePlan;
import org.homeward.reintegration.TalkAsTold;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Keeps a talk about the plan. The next look is filled in as the programme's clock says. */
@Named
@RequestScoped
@Allowed(Permission.PLAN)
public class TalkPage {

    @Inject
    private AgreeingThePlan agreeing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private OpenedPlan openedPlan;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private LocalDate heldOn;
    private Agreed agreed;
    private String comment;
    private String disagreement;
    private String wishes;
    private Boolean guardianTookPart;
    private String guardianWhyNot;
    private LocalDate reviewOn;
    private String reviewWhy;
    private String frequency;

    @PostConstruct
    void begin() {
        heldOn = clock.today();
        reviewOn = getUsualReview();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> agreeing.hold(id, new TalkAsTold(heldOn, agreed, comment, disagreement, wishes, guardianTookPart, guardianWhyNot,
                reviewOn, reviewWhy, frequency)), () -> openedPlan.path("plan-talk"));
    }

    /** When the programme looks again after a talk today. */
    public LocalDate getUsualReview() {
        return agreeing.reviewAfter(clock.today());
    }

    public List<Agreed> getAnswers() {
        return List.of(Agreed.values());
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Agreed getAgreed() {
        return agreed;
    }

    public void setAgreed(Agreed agreed) {
        this.agreed = agreed;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getDisagreement() {
        return disagreement;
    }

    public void setDisagreement(String disagreement) {
        this.disagreement = disagreement;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public Boolean getGuardianTookPart() {
        return guardianTookPart;
    }

    public void setGuardianTookPart(Boolean guardianTookPart) {
        this.guardianTookPart = guardianTookPart;
    }

    public String getGuardianWhyNot() {
        return guardianWhyNot;
    }

    public void setGuardianWhyNot(String guardianWhyNot) {
        this.guardianWhyNot = guardianWhyNot;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getReviewWhy() {
        return reviewWhy;
    }

    public void setReviewWhy(String reviewWhy) {
        this.reviewWhy = reviewWhy;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }
}
