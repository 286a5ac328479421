package org.homeward.access.web;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.access.CurrentUser;
import org.homeward.access.SigningIn;
import org.homeward.shared.web.SentForms;

/**
 * The door every request comes through. Recognises who is there by the session cookie; everybody else is shown the
 * sign-in. A form must come from a page of ours in this very session, and is taken once.
 */
public class Door extends HttpFilter {

    private static final Set<String> OPEN = Set.of("/access/sign-in", "/access/second-step", "/access/set-up", "/access/first-run", "/access/to-provider",
            "/access/from-provider", "/access/passkey", "/access/passkey-step", "/live", "/favicon.ico");
    /** What is open to somebody who came by the password alone where that is not enough. */
    private static final Set<String> ENROLLING = Set.of("/access/second-factor", "/access/passkey-add", "/access/passkey-remove", "/access/sign-out");
    private static final Pattern ONCE = Pattern.compile("[0-9A-Za-z-]{1,64}");

    @Inject
    private SigningIn signingIn;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private SentForms sentForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        boolean known = Cookies.SESSION.of(request).map(signingIn::recognise).orElse(false);
        if (!known && !OPEN.contains(path)) {
            askToSignIn(request, response, path);
        } else if (currentUser.owesASecondProof() && !OPEN.contains(path) && !ENROLLING.contains(path)) {
            redirect(response, "/access/second-factor");
        } else if (request.getMethod().equals("POST") && comesFromElsewhere(request, known)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getMethod().equals("POST") && wasSentBefore(request, response)) {
            response.flushBuffer();
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader("X-Homeward") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED); // a script of ours asks: it shows its own sentence and keeps the text
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        boolean home = path.equals("/") || path.startsWith("/home/my-day");
        redirect(response, "/access/sign-in" + (home ? "" : "?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8)));
    }

    private boolean comesFromElsewhere(HttpServletRequest request, boolean known) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        String once = request.getParameter("hw-once");
        return elsewhere || once != null && !ONCE.matcher(once).matches() || known && !currentUser.getFormToken().equals(request.getParameter("hw-token"));
    }

    private boolean wasSentBefore(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String once = request.getParameter("hw-once");
        if (once == null || isFirst(once)) {
            return false;
        }
        String answer = sentForms.answer(once);
        redirect(response, answer == null ? "/?done=sent-twice" : answer);
        return true;
    }

    private boolean isFirst(String once) {
        try {
            return sentForms.claim(once);
        } catch (PersistenceException atTheSameMoment) {
            if (sentForms.isClaimed(once)) {
                return false;
            }
            throw atTheSameMoment;
        }
    }

    /** Redirects without naming a host, so that a forged Host header leads nobody away. */
    private static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
