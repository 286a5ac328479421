package org.homeward.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What every answer says to the browser, errors and redirects too: no scripts but ours, no frames, nothing kept in caches. */
public class Headers extends HttpFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    /** Cache-Control is another for files that never change. */
    static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy", POLICY, "X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Cache-Control", "no-store");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getServletPath().startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=604800");
        }
        chain.doFilter(request, response);
    }
}
