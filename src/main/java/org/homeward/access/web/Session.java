package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.SigningIn;

/** The session of the browser at the door: begins with a name and a password, and is held by a cookie. */
@RequestScoped
public class Session {

    @Inject
    private SigningIn signingIn;
    @Inject
    private HttpServletRequest request;

    /** Signs in and hands the browser its secret. */
    public void begin(String userName, String password) {
        HttpServletResponse response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(Door.cookie(signingIn.signIn(userName, password), request.isSecure()));
    }

    /** The secret of this session; for acts that spare it. */
    public String secret() {
        String secret = Door.cookie(request);
        return secret == null ? "" : secret;
    }
}
