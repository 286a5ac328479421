package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.SafetyScreeningAsTold;
import org.homeward.casefile.ScreeningForSafety;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Look whether anybody is in danger. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class ScreenPage {

    @Inject
    private ScreeningForSafety screeningForSafety;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private LocalDate screenedOn;
    private String safeNow;
    private String harmToSelf;
    private String harmByOthers;
    private String harmToOthers;
    private String childSafe;
    private String acuteHealth;
    private String exploited;
    private String note;

    @PostConstruct
    void begin() {
        screenedOn = clock.today();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> screeningForSafety.screen(id, new SafetyScreeningAsTold(screenedOn, safeNow, harmToSelf, harmByOthers, harmToOthers,
                childSafe, acuteHealth, exploited, note)), () -> "/casefile/standing?case=" + id + "&done=screened");
    }

    public LocalDate getScreenedOn() {
        return screenedOn;
    }

    public void setScreenedOn(LocalDate screenedOn) {
        this.screenedOn = screenedOn;
    }

    public String getSafeNow() {
        return safeNow;
    }

    public void setSafeNow(String safeNow) {
        this.safeNow = safeNow;
    }

    public String getHarmToSelf() {
        return harmToSelf;
    }

    public void setHarmToSelf(String harmToSelf) {
        this.harmToSelf = harmToSelf;
    }

    public String getHarmByOthers() {
        return harmByOthers;
    }

    public void setHarmByOthers(String harmByOthers) {
        this.harmByOthers = harmByOthers;
    }

    public String getHarmToOthers() {
        return harmToOthers;
    }

    public void setHarmToOthers(String harmToOthers) {
        this.harmToOthers = harmToOthers;
    }

    public String getChildSafe() {
        return childSafe;
    }

    public void setChildSafe(String childSafe) {
        this.childSafe = childSafe;
    }

    public String getAcuteHealth() {
        return acuteHealth;
    }

    public void setAcuteHealth(String acuteHealth) {
        this.acuteHealth = acuteHealth;
    }

    public String getExploited() {
        return exploited;
    }

    public void setExploited(String exploited) {
        this.exploited = exploited;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
