package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.Page;
import org.homeward.sharing.EmergencyOpening;
import org.homeward.sharing.EmergencyRate;
import org.homeward.sharing.JudgingEmergencies;

/** What was opened in emergencies, and whether it was justified. */
@Named
@RequestScoped
@Allowed(Permission.REVIEW_EMERGENCY)
public class EmergencyReviewsPage {

    @Inject
    private JudgingEmergencies judging;

    private Page<EmergencyOpening> openings;
    private EmergencyRate rate;
    private Set<UUID> unusual;
    private int number = 1;
    private String show;

    public Page<EmergencyOpening> getOpenings() {
        openings = openings == null ? judging.list(isJudged(), Math.max(1, number)) : openings;
        return openings;
    }

    public boolean isJudged() {
        return "judged".equals(show);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public EmergencyRate getRate() {
        rate = rate == null ? judging.rate() : rate;
        return rate;
    }

    /** The share in percent, with one digit. */
    public String getPercent() {
        return String.format(java.util.Locale.ROOT, "%.1f", getRate().share() * 100);
    }

    public boolean isUnusual(EmergencyOpening opening) {
        unusual = unusual == null ? judging.unusual() : unusual;
        return unusual.contains(opening.getWay().getUser().getId());
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
