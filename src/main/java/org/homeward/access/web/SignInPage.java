package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Ended;
import org.homeward.access.FirstSetUp;
import org.homeward.access.IdentityProvider;
import org.homeward.access.Permission;
import org.homeward.access.SigningIn;
import org.homeward.access.SigningInWithPasskey;
import org.homeward.shared.Setting;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** Sign in, and go on where one wanted to go. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class SignInPage {

    @Inject
    private Session session;
    @Inject
    private SigningIn signingIn;
    @Inject
    private FirstSetUp firstSetUp;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PageTexts texts;
    @Inject
    private Answer answer;
    @Inject
    private IdentityProvider provider;
    @Inject
    private SigningInWithPasskey signingInWithPasskey;

    private final Once<Optional<Ended>> ended = new Once<>(() -> signingIn.whyEnded(session.secret()));

    private String userName;
    private String password;
    private String to;
    private String left;
    private String passkey;
    private Optional<String> step = Optional.empty();

    public void open() {
        if (currentUser.isSignedIn()) {
            answer.go("/");
        } else if (firstSetUp.needed()) {
            answer.go("/access/first-run");
        }
    }

    public void signIn() {
        answer.to(() -> step = session.begin(userName, password), () -> next(step, to));
    }

    /** Where one goes on: to the second step, if one is asked for, and then to where one wanted to go. */
    static String next(Optional<String> step, String to) {
        return step.map(page -> page + "?to=" + URLEncoder.encode(destination(to), StandardCharsets.UTF_8)).orElseGet(() -> destination(to));
    }

    /** Only ever a page of ours: one slash, then a letter, and no scheme or host. */
    static String destination(String to) {
        return to != null && to.matches("/[a-z][a-z-]*/[a-z-]+(\\?[A-Za-z0-9=&%._:+-]*)?") ? to : "/";
    }

    public void signInWithPasskey() {
        answer.to(() -> session.hold(signingInWithPasskey.signIn(passkey, session.visit())), () -> destination(to));
    }

    /** The identity provider one can come through; empty when there is none. */
    public String getProvider() {
        return provider.getName();
    }

    public String getProviderPath() {
        return "/access/to-provider?to=" + URLEncoder.encode(destination(to), StandardCharsets.UTF_8);
    }

    /** Where one also leaves the identity provider, for whoever came through it and just left Homeward; else empty. */
    public String getProviderExit() {
        return left == null ? "" : provider.exit().map(Object::toString).orElse("");
    }

    public boolean isDemo() {
        return Setting.isOn("homeward.demo");
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Why the session of this browser is over; empty for whoever was not signed in. */
    public String getEnded() {
        return session.secret().isEmpty() ? "" : ended.get().map(why -> texts.code("session-ended", why)).orElseGet(() -> texts.text("ended"));
    }

    public String getPasskey() {
        return null;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }
}
