package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.SettingAPassword;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Sets a password with the one-time link that an administrator handed over. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class SetUpPage {

    @Inject
    private SettingAPassword settingAPassword;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<Boolean> good = new Once<>(() -> settingAPassword.isGood(getLink()));

    private String password;
    private String again;

    public String getLink() {
        return request.getParameter("link");
    }

    public boolean isGood() {
        return good.get();
    }

    public void save() {
        answer.to(() -> settingAPassword.withLink(getLink(), password, again), () -> "/access/sign-in?done=password-set");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
