package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.DecidingDisclosure;
import org.homeward.flags.DisclosureDecisionAsTold;
import org.homeward.shared.web.Answer;

/** Deciding whether something of a flag is told outside the team. */
@Named
@RequestScoped
@Allowed(Permission.DECIDE_FLAG)
public class DecideDisclosurePage {

    @Inject
    private DecidingDisclosure deciding;
    @Inject
    private ShownFlag shownFlag;
    @Inject
    private Answer answer;

    private Boolean toTell;
    private String reason;
    private String legalBasis;
    private String told;
    private String whyNotTold;

    public void save() {
        answer.to(() -> deciding.decide(shownFlag.getId(), new DisclosureDecisionAsTold(toTell, reason, legalBasis, told, whyNotTold)),
                () -> "/flags/flag?case=" + shownFlag.getFlag().caseId() + "&id=" + shownFlag.getId() + "&done=flag-disclosure");
    }

    public Boolean getToTell() {
        return toTell;
    }

    public void setToTell(Boolean toTell) {
        this.toTell = toTell;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getWhyNotTold() {
        return whyNotTold;
    }

    public void setWhyNotTold(String whyNotTold) {
        this.whyNotTold = whyNotTold;
    }
}
