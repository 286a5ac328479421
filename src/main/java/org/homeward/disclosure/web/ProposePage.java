package org.homeward.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.disclosure.DisclosureAsTold;
import org.homeward.disclosure.ProposingADisclosure;
import org.homeward.shared.web.Answer;

/** Propose that something be told outside the team. */
@Named
@RequestScoped
@Allowed(Permission.PROPOSE_DISCLOSURE)
public class ProposePage {

    @Inject
    private ProposingADisclosure proposing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private List<String> what = new ArrayList<>();
    private String details;
    private String organisation;
    private String recipient;
    private String legalBasis;
    private String purpose;
    private String told;
    private String whyNotTold;
    private LocalDate tellBy;

    public void save() {
        answer.to(() -> proposing.propose(openedCase.getId(), new DisclosureAsTold(what, details, organisation, recipient, legalBasis, purpose, told, whyNotTold, tellBy)),
                () -> "/disclosure/disclosures?case=" + openedCase.getId() + "&done=disclosure-proposed");
    }

    public List<String> getWhat() {
        return what;
    }

    public void setWhat(List<String> what) {
        this.what = what;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
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

    public LocalDate getTellBy() {
        return tellBy;
    }

    public void setTellBy(LocalDate tellBy) {
        this.tellBy = tellBy;
    }
}
