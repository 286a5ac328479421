package org.homeward.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.CurrentUser;
import org.homeward.access.SigningIn;

/** Ends the session and tells the browser to forget what it holds of Homeward. */
@WebServlet("/access/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    private SigningIn signingIn;
    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean throughProvider = currentUser.how() != null && currentUser.how().isThroughProvider();
        Cookies.SESSION.of(request).ifPresent(signingIn::signOut);
        response.addCookie(Cookies.SESSION.gone(request));
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/access/sign-in" + (throughProvider ? "?left=yes" : ""));
    }
}
