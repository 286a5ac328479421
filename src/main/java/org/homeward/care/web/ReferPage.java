package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UserAccount;
import org.homeward.care.ReferralToCare;
import org.homeward.care.ReferringToCare;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;

/** Refer the person to psychological care. */
@Named
@RequestScoped
@Allowed(Permission.REFER_TO_CARE)
public class ReferPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReferringToCare referring;
    @Inject
    private Answer answer;

    private List<UserAccount> clinicians;
    private String reason;
    private String urgency = "routine";
    private String consent;
    private UUID clinician;

    public void refer() {
        answer.to(() -> referring.refer(openedCase.getId(), new ReferralToCare(reason, urgency, consent, clinician)),
                () -> "/care/care?case=" + openedCase.getId() + "&done=care-referred");
    }

    public List<UserAccount> getClinicians() {
        if (clinicians == null) {
            clinicians = referring.clinicians(openedCase.getId());
        }
        return clinicians;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    /** The one who treats the person already, or the only one there is. */
    public UUID getClinician() {
        if (clinician == null && openedCase.getFile().getClinician() != null) {
            return openedCase.getFile().getClinician().getId();
        }
        return clinician == null && getClinicians().size() == 1 ? getClinicians().get(0).getId() : clinician;
    }

    public void setClinician(UUID clinician) {
        this.clinician = clinician;
    }
}
