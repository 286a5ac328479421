package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.OwnAccount;
import org.homeward.access.Permission;
import org.homeward.access.SettingAPassword;
import org.homeward.access.SignedInSession;
import org.homeward.access.UserAccount;
import org.homeward.shared.Ids;
import org.homeward.shared.Messages;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** One's own account: language, password, other places where one is signed in. */
@Named
@RequestScoped
@Allowed(Permission.OWN_ACCOUNT)
public class AccountPage {

    @Inject
    private OwnAccount ownAccount;
    @Inject
    private SettingAPassword settingAPassword;
    @Inject
    private Session session;
    @Inject
    private PageTexts texts;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<List<SignedInSession>> sessions = new Once<>(() -> ownAccount.sessions());

    private UserAccount account;
    private String language;
    private String old;
    private String password;
    private String again;

    public UserAccount getAccount() {
        if (account == null) {
            account = ownAccount.open();
        }
        return account;
    }

    public String getRoles() {
        return texts.codes("role", getAccount().getRoles());
    }

    public List<Choice> getLanguages() {
        return Messages.LANGUAGES.stream().map(l -> new Choice(l.getLanguage(), l.getDisplayLanguage(l))).toList();
    }

    public long getElsewhere() {
        return getSessions().size() - 1;
    }

    /** Where one is signed in, this place too. */
    public List<SignedInSession> getSessions() {
        return sessions.get();
    }

    public boolean isHere(SignedInSession one) {
        return one.isOf(session.secret());
    }

    public String browser(SignedInSession one) {
        return Browsers.name(one.getBrowser());
    }

    public void end() {
        answer.to(() -> ownAccount.end(Ids.parse(request.getParameter("session")).orElse(null)), () -> "/access/account?done=session-ended");
    }

    public void speak() {
        answer.to(() -> ownAccount.speak(language), () -> "/access/account?done=language-changed");
    }

    public void change() {
        answer.to(() -> settingAPassword.change(old, password, again, session.secret()), () -> "/access/account?done=password-changed");
    }

    public void signOutOthers() {
        answer.to(() -> ownAccount.signOutOthers(session.secret()), () -> "/access/account?done=signed-out-others");
    }

    public String getLanguage() {
        return language == null ? getAccount().getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
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
