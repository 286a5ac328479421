package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.Part;
import org.homeward.judgement.Passage;
import org.homeward.judgement.Question;
import org.homeward.judgement.SecondReading;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;

/** One judgement, wholly; whoever wrote nothing of it may be its second reader here. */
@Named
@RequestScoped
@Allowed(Permission.READ_JUDGEMENT)
public class JudgementPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private SecondReading secondReading;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;

    private Boolean agrees;
    private String dissent;

    public void read() {
        addressed.getView();
        answer.to(() -> secondReading.read(addressed.getId(), agrees, dissent), () -> addressed.path("judgement") + "&done=judgement-read");
    }

    public String words(Part part, Question question) {
        String words = addressed.getView().narrative().words(part, question);
        return words == null || question.answer() != Question.Answer.DAY ? words : page.words().date(LocalDate.parse(words));
    }

    public List<Passage> earlier(Part part, Question question) {
        return addressed.getView().narrative().earlier(part, question);
    }

    /** What the changes since the last judgement mean, or null. */
    public String getMeaning() {
        return words(Part.CHANGES, Question.MEANING);
    }

    public Boolean getAgrees() {
        return agrees;
    }

    public void setAgrees(Boolean agrees) {
        this.agrees = agrees;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
