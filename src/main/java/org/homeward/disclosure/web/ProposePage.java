package org.homeward.disclosure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.disclosure.DisclosureAsTold;
import org.homeward.disclosure.ProposingADisclosure;
import org.homeward.flags.DisclosureDecision;
import org.homeward.shared.Ids;
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
    @Inject
    private HttpServletRequest request;

    private UUID flagId;
    private List<String> what = new ArrayList<>();
    private String details;
    private String organisation;
    private String recipient;
    private String legalBasis;
    private String purpose;
    private String told;
    private String whyNotTold;
    private LocalDate tellBy;

    /** Of a flag ({@code ?flag=}) the decision to tell it says already why, on which basis, and whether the person knows. */
    @PostConstruct
    void begin() {
        flagId = Ids.parse(request.getParameter("flag")).orElse(null);
        if (flagId != null) {
            DisclosureDecision decided = openedCase.own(proposing.toBeTold(flagId)).getDisclosureDecisions().get(0);
            purpose = decided.getReason();
            legalBasis = decided.getLegalBasis();
            told = decided.getTold();
            whyNotTold = decided.getWhyNotTold();
        }
    }

    public void save() {
        answer.to(this::propose, () -> "/disclosure/disclosures?case=" + openedCase.getId() + "&done=disclosure-proposed");
    }

    private void propose() {
        DisclosureAsTold as = new DisclosureAsTold(what, details, organisation, recipient, legalBasis, purpose, told, whyNotTold, tellBy);
        if (flagId == null) {
            proposing.propose(openedCase.getId(), as);
        } else {
            proposing.proposeOf(flagId, as);
        }
    }

    /** The flag of which something is told, or null. */
    public UUID getFlagId() {
        return flagId;
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
