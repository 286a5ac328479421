package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.homeward.access.GivingTheSecondProof;
import org.homeward.access.KnownDevice;
import org.homeward.access.SigningIn;
import org.homeward.access.Visit;

/** What the browser at the door holds of its sign-in: the cookie of its session, or that of a sign-in that waits for the second proof. */
@RequestScoped
public class Session {

    @Inject
    private SigningIn signingIn;
    @Inject
    private GivingTheSecondProof secondProof;
    @Inject
    private HttpServletRequest request;

    private String device;

    /** Signs in with name and password. @return the page of the second step when one is asked for */
    public Optional<String> begin(String userName, String password) {
        return hold(signingIn.signIn(userName, password, visit()));
    }

    /** Hands the browser what began. @return the page of the second step when one is asked for */
    Optional<String> hold(SigningIn.Begun begun) {
        if (begun.step().isPresent()) {
            response().addCookie(Cookies.HALFWAY.with(begun.secret(), request));
        } else {
            hold(begun.secret(), response());
        }
        return begun.step();
    }

    /** Goes through the second step and hands the browser the secret of its session. */
    public void finish(String code) {
        hold(secondProof.withCode(halfway(), code, visit()), response());
    }

    void hold(String secret) {
        hold(secret, response());
    }

    /** Hands the browser the secret of a session that began; for the pages of every way of signing in. */
    public void hold(String secret, HttpServletResponse response) {
        response.addCookie(Cookies.SESSION.with(secret, request));
        response.addCookie(Cookies.HALFWAY.gone(request));
        Cookie known = Cookies.DEVICE.with(visit().device(), request);
        known.setMaxAge((int) KnownDevice.REMEMBERED.toSeconds());
        response.addCookie(known);
    }

    /** The secret of this session; for acts that spare it. */
    public String secret() {
        return Cookies.SESSION.of(request).orElse("");
    }

    /** The secret of the sign-in that waits for its second proof. */
    public String halfway() {
        return Cookies.HALFWAY.of(request).orElse("");
    }

    /** Keeps what the browser is out for at the identity provider. */
    void keep(Errand errand) {
        Cookie cookie = Cookies.ERRAND.with(errand.cookie(), request);
        cookie.setMaxAge(Errand.AT_MOST);
        response().addCookie(cookie);
    }

    Optional<Errand> errand() {
        return Cookies.ERRAND.of(request).flatMap(Errand::of);
    }

    void forgetErrand() {
        response().addCookie(Cookies.ERRAND.gone(request));
    }

    public Visit visit() {
        if (device == null) {
            device = Cookies.DEVICE.of(request).orElseGet(Visit::newDevice);
        }
        return new Visit(request.getRemoteAddr(), request.getHeader("User-Agent"), device);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
