package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.records.ErasingACase;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Asks that a closed case be erased. */
@Named
@RequestScoped
@Allowed(Permission.ASK_TO_ERASE)
public class ErasePage {

    @Inject
    private ErasingACase erasing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private final Once<Integer> people = new Once<>(() -> erasing.people(openedCase.getId()));
    private String ground;
    private String reason;
    private boolean noDuty;

    /** How many people go with the case. */
    public int getPeople() {
        return people.get();
    }

    public void ask() {
        answer.to(() -> erasing.ask(openedCase.getId(), new ErasingACase.Wish(ground, reason, noDuty)), () -> "/records/requests?done=erasure-asked");
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isNoDuty() {
        return noDuty;
    }

    public void setNoDuty(boolean noDuty) {
        this.noDuty = noDuty;
    }
}
