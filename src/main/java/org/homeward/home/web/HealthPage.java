package org.homeward.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.AskingForAPass;
import org.homeward.home.SeeingTheHealth;
import org.homeward.shared.HealthCheck.Finding;
import org.homeward.shared.HealthCheck.State;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;

/** How Homeward itself is: one line for each thing, what needs somebody first. */
@Named
@RequestScoped
@Allowed(Permission.SEE_HEALTH)
public class HealthPage {

    @Inject
    private SeeingTheHealth health;
    @Inject
    private AskingForAPass askingForAPass;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;

    private List<Finding> findings;

    @PostConstruct
    void read() {
        findings = health.look();
    }

    public void runRules() {
        answer.to(() -> askingForAPass.now(), () -> "/home/health?done=rules-asked");
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public String sentence(Finding finding) {
        return page.words().say(finding.sentence(), finding.words().stream().map(w -> w instanceof LocalDate day ? page.words().date(day) : w).toArray());
    }

    /** The look of its mark; the words beside say the same. */
    public String mark(Finding finding) {
        return switch (finding.state()) {
            case WELL -> "done";
            case LOOK -> "soon";
            case ACT -> "now";
        };
    }

    public boolean isWell() {
        return findings.stream().allMatch(f -> f.state() == State.WELL);
    }
}
