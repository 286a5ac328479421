package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.homeward.access.Allowed;
import org.homeward.access.ManagingSessions;
import org.homeward.access.Permission;
import org.homeward.access.SignedInSession;
import org.homeward.shared.Ids;
import org.homeward.shared.Page;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Who is signed in now, where, and since when; each session can be ended here. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class SessionsPage {

    @Inject
    private ManagingSessions managingSessions;
    @Inject
    private Session session;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<Page<SignedInSession>> page = new Once<>(() -> managingSessions.list(number()));

    public Page<SignedInSession> getPage() {
        return page.get();
    }

    private int number() {
        String number = request.getParameter("page");
        return number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    }

    public boolean isHere(SignedInSession one) {
        return one.isOf(session.secret());
    }

    public String browser(SignedInSession one) {
        return Browsers.name(one.getBrowser());
    }

    public void end() {
        answer.to(() -> managingSessions.end(Ids.parse(request.getParameter("session")).orElse(null)), () -> "/access/sessions?done=session-ended");
    }
}
