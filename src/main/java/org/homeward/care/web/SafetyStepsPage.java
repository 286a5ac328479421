package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyResponse;
import org.homeward.shared.Ids;

/** The open safety steps of every case the user may act for; with a case in the address, all of that case. */
@Named
@RequestScoped
@Allowed(Permission.SAFETY_STEPS)
public class SafetyStepsPage {

    @Inject
    private RespondingToDanger responding;
    @Inject
    private HttpServletRequest request;

    private List<SafetyResponse> responses;

    public List<SafetyResponse> getResponses() {
        if (responses == null) {
            responses = Ids.parse(request.getParameter("case")).map((UUID id) -> responding.ofCase(id)).orElseGet(responding::open);
        }
        return responses;
    }
}
