package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.Judging;
import org.homeward.shared.web.Answer;

/** What is still open in a draft, what changed since the last judgement, and the end of the writing. */
@Named
@RequestScoped
@Allowed(Permission.JUDGE)
public class FinishPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private Judging judging;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private String meaning;
    private LocalDate validUntil;
    private LocalDate reviewOn;

    /** A finished judgement is read, not written. */
    public void open() {
        if (addressed.getView().judgement().isFinished()) {
            answer.go(addressed.path("judgement"));
        }
    }

    public void finish() {
        addressed.getView();
        answer.to(() -> judging.finish(addressed.getId(), meaning, number("seen-changes"), validUntil, reviewOn, number("seen-version")),
                () -> addressed.path("judgement") + "&done=judgement-finished");
    }

    /** What the page showed is carried along; what is no number was not shown by it. */
    private int number(String field) {
        String sent = request.getParameter(field);
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
