package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.FirstSetUp;
import org.homeward.access.Permission;
import org.homeward.shared.web.Answer;

/** The first administrator of an empty Homeward, created with the code that was printed at the start. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class FirstRunPage {

    @Inject
    private FirstSetUp firstSetUp;
    @Inject
    private Session session;
    @Inject
    private Answer answer;

    private String code;
    private String displayName;
    private String userName;
    private String password;
    private String again;

    public void open() {
        if (!firstSetUp.needed()) {
            answer.go("/");
        }
    }

    public void create() {
        answer.to(() -> {
            firstSetUp.createAdministrator(code, userName, displayName, password, again);
            session.begin(userName, password);
        }, () -> "/access/users?done=first-run");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
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
