package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.IdentityProvider;
import org.homeward.access.Permission;
import org.homeward.access.ProviderVisit;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Sends the browser to the identity provider. Shown only when the provider does not answer. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class ToProviderPage {

    @Inject
    private IdentityProvider provider;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Session session;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    public void open() {
        if (!provider.isSet()) {
            throw new NotThereException("no identity provider is set");
        }
        String to = currentUser.isSignedIn() ? "" : SignInPage.destination(request.getParameter("to"));
        Errand errand = new Errand(ProviderVisit.begin(), to);
        answer.to(() -> session.keep(errand), () -> provider.door(errand.visit(), errand.isProof()).toString());
    }
}
