package org.homeward.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of Homeward. Over TLS their names begin with {@code __Host-}: no other host and no plain connection can set them. */
enum Cookies {

    SESSION("hw-session"), HALFWAY("hw-step"), DEVICE("hw-device"),
    /** What somebody is out for at the identity provider. */
    ERRAND("hw-errand");

    private final String name;

    Cookies(String name) {
        this.name = name;
    }

    Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue).filter(value -> !value.isBlank()).findFirst();
    }

    Cookie with(String secret, HttpServletRequest request) {
        Cookie cookie = new Cookie(name(request), secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    Cookie gone(HttpServletRequest request) {
        Cookie cookie = with("", request);
        cookie.setMaxAge(0);
        return cookie;
    }

    private String name(HttpServletRequest request) {
        return (request.isSecure() ? "__Host-" : "") + name;
    }
}
