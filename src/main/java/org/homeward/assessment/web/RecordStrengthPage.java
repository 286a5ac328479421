package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.ProtectiveFactor;
import org.homeward.assessment.ProtectiveFactors;
import org.homeward.assessment.RecordingStrengths;
import org.homeward.assessment.Story;
import org.homeward.assessment.Strength;
import org.homeward.assessment.StrengthAsTold;
import org.homeward.assessment.StrengthStanding;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Writes down one look at one strength. Which one stands in the address as {@code ?factor=}. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class RecordStrengthPage {

    @Inject
    private RecordingStrengths recording;
    @Inject
    private ProtectiveFactors factors;
    @Inject
    private AssessmentOfCase assessmentOfCase;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private StrengthStanding standing;
    private LocalDate seenOn;
    private String evidence;
    private String helpItLast;

    public void open() {
        seenOn = clock.today();
        helpItLast = getStory() == null ? null : getStory().last().getHelpItLast();
    }

    public void save() {
        answer.to(() -> recording.record(openedCase.getId(), new StrengthAsTold(getFactor().code(), seenOn, standing, evidence, helpItLast)),
                () -> "/assessment/strengths?case=" + openedCase.getId() + "&done=strength-recorded");
    }

    public ProtectiveFactor getFactor() {
        return factors.find(request.getParameter("factor")).filter(f -> f.isFor(assessmentOfCase.group()))
                .orElseThrow(() -> new NotThereException("factor"));
    }

    /** Its looks so far, or null when it is seen for the first time. */
    public Story<Strength> getStory() {
        return assessmentOfCase.getStrengths().stream().filter(s -> s.about().equals(getFactor().code())).findFirst().orElse(null);
    }

    /** Only what was there can end. */
    public List<StrengthStanding> getStandings() {
        return Arrays.stream(StrengthStanding.values()).filter(s -> s != StrengthStanding.ENDED || getStory() != null).toList();
    }

    public StrengthStanding getStanding() {
        return standing;
    }

    public void setStanding(StrengthStanding standing) {
        this.standing = standing;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getHelpItLast() {
        return helpItLast;
    }

    public void setHelpItLast(String helpItLast) {
        this.helpItLast = helpItLast;
    }
}
