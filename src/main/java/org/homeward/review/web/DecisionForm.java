package org.homeward.review.web;

import java.time.LocalDate;
import org.homeward.flags.DecisionAsTold;
import org.homeward.flags.Outcome;
import org.homeward.flags.OwnViewAsTold;
import org.homeward.flags.Severity;
import org.homeward.shared.Ids;

/** What is typed on the page of a decision. */
public class DecisionForm {

    private Long version;
    private String outcome;
    private String reason;
    private String severity;
    private String confidence;
    private String wouldChange;
    private String measures;
    private LocalDate nextReview;
    private String bestInterest;
    private String mergedInto;
    private String strength;
    private boolean noneFound;
    private String words;
    private String notAsked;
    private String explanation;
    private String secondWords;

    DecisionAsTold told() {
        boolean view = words != null || notAsked != null;
        return new DecisionAsTold(version, outcome, reason, severity == null ? null : Severity.valueOf(severity), confidence, wouldChange, measures,
                nextReview, bestInterest, Ids.parse(mergedInto).orElse(null),
                new DecisionAsTold.Beside(strength, noneFound, view ? new OwnViewAsTold(words, notAsked, explanation) : null));
    }

    /** Whether something is chosen that needs the folded part of the page. */
    public boolean isMore() {
        return severity != null || mergedInto != null || measures != null || Outcome.MERGED.code().equals(outcome);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }

    public String getWouldChange() {
        return wouldChange;
    }

    public void setWouldChange(String wouldChange) {
        this.wouldChange = wouldChange;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(LocalDate nextReview) {
        this.nextReview = nextReview;
    }

    public String getBestInterest() {
        return bestInterest;
    }

    public void setBestInterest(String bestInterest) {
        this.bestInterest = bestInterest;
    }

    public String getMergedInto() {
        return mergedInto;
    }

    public void setMergedInto(String mergedInto) {
        this.mergedInto = mergedInto;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public boolean isNoneFound() {
        return noneFound;
    }

    public void setNoneFound(boolean noneFound) {
        this.noneFound = noneFound;
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

    public String getSecondWords() {
        return secondWords;
    }

    public void setSecondWords(String secondWords) {
        this.secondWords = secondWords;
    }
}
