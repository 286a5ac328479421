package org.homeward.flags.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.AddingToAFlag;
import org.homeward.flags.EvidenceAsTold;
import org.homeward.flags.OwnViewAsTold;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Adding to a flag: evidence both ways, strengths, the person's own view, another opinion; each with a button of its own. */
@Named
@RequestScoped
@Allowed(Permission.ADD_TO_FLAG)
public class AddToFlagPage {

    @Inject
    private AddingToAFlag adding;
    @Inject
    private ShownFlag shownFlag;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private String text;
    private LocalDate on;
    private String supports = "yes";
    private String sourceType;
    private String certainty;
    private String strength;
    private String words;
    private String notAsked;
    private String explanation;
    private String dissent;

    @PostConstruct
    void begin() {
        on = clock.today();
    }

    public void addEvidence() {
        add(() -> adding.evidence(shownFlag.getId(), new EvidenceAsTold(on, "yes".equals(supports), sourceType, certainty, text)));
    }

    public void addStrength() {
        add(() -> adding.strength(shownFlag.getId(), strength));
    }

    public void noneFound() {
        add(() -> adding.noStrengthFound(shownFlag.getId()));
    }

    public void addOwnView() {
        add(() -> adding.ownView(shownFlag.getId(), new OwnViewAsTold(words, notAsked, explanation)));
    }

    public void addDissent() {
        add(() -> adding.dissent(shownFlag.getId(), dissent));
    }

    private void add(Runnable act) {
        answer.to(act, () -> "/flags/flag?case=" + shownFlag.getFlag().caseId() + "&id=" + shownFlag.getId() + "&done=flag-added");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSupports() {
        return supports;
    }

    public void setSupports(String supports) {
        this.supports = supports;
    }

    public String getSourceType() {
        return sourceType;
    }

    public void setSourceType(String sourceType) {
        this.sourceType = sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNotAsked() {
        return notAsked;
    }

    public void setNotAsked(String notAsked) {
        this.notAsked = notAsked;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
