package org.homeward.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.access.UserAccount;
import org.homeward.shared.Page;
import org.homeward.shared.Text;
import org.homeward.shared.web.PageTexts;

/** Everybody who works with Homeward. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class UsersPage {

    @Inject
    private ManagingUsers managingUsers;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;

    private Page<UserAccount> page;

    @PostConstruct
    void read() {
        String number = request.getParameter("page");
        page = managingUsers.list(number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1, isWaiting(), getQ());
    }

    public Page<UserAccount> getPage() {
        return page;
    }

    /** What was looked for; empty for everybody. */
    public String getQ() {
        String q = Text.clean(request.getParameter("q"));
        return q == null ? "" : q.substring(0, Math.min(q.length(), 100));
    }

    /** The rest of the address of another page of the same list. */
    public String getQuery() {
        return (isWaiting() ? "&state=waiting" : "") + (getQ().isBlank() ? "" : "&q=" + URLEncoder.encode(getQ(), StandardCharsets.UTF_8));
    }

    public boolean isWaiting() {
        return "waiting".equals(request.getParameter("state"));
    }

    public String roles(UserAccount user) {
        return user.getRoles().stream().map(r -> texts.code("role", r)).collect(Collectors.joining(", "));
    }

    /** A code of {@code account-state}. */
    public String state(UserAccount user) {
        return !user.isActive() ? "off" : user.getPasswordHash() == null ? "waiting" : "active";
    }
}
