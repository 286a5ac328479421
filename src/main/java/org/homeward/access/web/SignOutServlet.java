package org.homeward.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.homeward.access.CurrentUser;
import org.homeward.access.SigningIn;

/** Ends the session and tells the browser to forget what it holds of Homeward. */
@WebServlet("/access/sign-out")
public class SignOutServlet extends HttpServlet {

    /**
     * Not the cookies: that word would clear those of every site under the organisation's domain, and the one by which
     * this device is known, so that whoever guesses passwords could make its owner wait. Those of the sign-in go by name.
     */
    private static final String CLEARED = "\"cache\", \"storage\"";

    @Inject
    private SigningIn signingIn;
    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean throughProvider = currentUser.how() != null && currentUser.how().isThroughProvider();
        Cookies.SESSION.of(request).ifPresent(signingIn::signOut);
        Stream.of(Cookies.SESSION, Cookies.HALFWAY, Cookies.ERRAND).forEach(cookie -> response.addCookie(cookie.gone(request)));
        response.setHeader("Clear-Site-Data", CLEARED);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/access/sign-in" + (throughProvider ? "?left=yes" : ""));
    }
}
