package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.AddingToAFlag;
import org.homeward.flags.FlagEvidence;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Marking a piece of evidence ({@code ?evidence=}) as a mistake. */
@Named
@RequestScoped
@Allowed(Permission.ADD_TO_FLAG)
public class EvidenceInErrorPage {

    @Inject
    private AddingToAFlag adding;
    @Inject
    private ShownFlag shownFlag;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private String errorReason;

    public FlagEvidence getEvidence() {
        UUID id = Ids.parse(request.getParameter("evidence")).orElse(null);
        return shownFlag.getFlag().getEvidence().stream().filter(e -> e.getId().equals(id)).findFirst()
                .orElseThrow(() -> new NotThereException("evidence " + id));
    }

    public void save() {
        answer.to(() -> adding.evidenceInError(getEvidence().getId(), errorReason),
                () -> "/flags/flag?case=" + shownFlag.getFlag().caseId() + "&id=" + shownFlag.getId() + "&done=flag-error");
    }

    public String getErrorReason() {
        return errorReason;
    }

    public void setErrorReason(String errorReason) {
        this.errorReason = errorReason;
    }
}
