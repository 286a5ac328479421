package org.homeward.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets on only what a browser with a page of ours sends: a plain address, one of three methods, a form of a size that
 * people type. The many other ways of writing the same are how doors are walked around, and nobody needs them.
 */
public class PlainRequests extends HttpFilter {

    /** A page's file name is nobody's address; Faces finds it by itself. Letters, digits, dots and dashes between single slashes: nothing encoded, no parameters of a path, no way up. */
    private static final Pattern ADDRESS = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*)?");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST = 2_000_000;
    /** By which a script of Faces would ask for a part of a page; no page of ours has that script. */
    private static final String PARTIAL = "Faces-Request";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal != 0) {
            response.sendError(refusal);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The status to refuse with, or 0. */
    private static int refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!ADDRESS.matcher(request.getRequestURI()).matches() || request.getRequestURI().endsWith(".xhtml")) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > LARGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (request.getContentLengthLong() > 0 && !isForm(request.getContentType())) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return request.getHeader(PARTIAL) != null || request.getParameter(PARTIAL) != null ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }

    private static boolean isForm(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }
}
