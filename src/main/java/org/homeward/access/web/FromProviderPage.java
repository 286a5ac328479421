package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.SigningInWithProvider;
import org.homeward.shared.RefusedException;
import org.homeward.shared.web.Answer;

/**
 * Where the identity provider sends people back to, in two steps: a browser that another site sent holds our cookies
 * back, so the first answer leads to the same page again, and the second, asked for by a page of ours, lets them in.
 */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class FromProviderPage {

    @Inject
    private SigningInWithProvider signingIn;
    @Inject
    private Session session;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private boolean proved;

    public void open() {
        if (isOnTheWay()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "0; url=" + getNext());
        } else {
            answer.stay(this::arrive);
        }
    }

    private void arrive() {
        Optional<Errand> errand = session.errand();
        session.forgetErrand();
        Errand out = errand.orElseThrow(() -> new RefusedException("access.sign-in.provider-refused"));
        if (out.isProof()) {
            signingIn.proveAgain(out.visit(), parameters());
            proved = true;
        } else {
            answer.go(SignInPage.next(session.hold(signingIn.arrive(out.visit(), parameters(), session.visit())), out.to()));
        }
    }

    private Map<String, List<String>> parameters() {
        return request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }

    public boolean isOnTheWay() {
        return request.getParameter("here") == null;
    }

    public boolean isProved() {
        return proved;
    }

    /** The same page, asked for by ourselves. */
    public String getNext() {
        return "/access/from-provider?here=yes" + (request.getQueryString() == null ? "" : "&" + request.getQueryString());
    }
}
