package org.homeward.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets on only what a browser with a page of ours sends: a plain address, one of three methods, a form of a size that
 * people type. The many other ways of writing the same are how doors are walked around, and nobody needs them.
 */
public class PlainRequests extends HttpFilter {

    /** Letters, digits, dots and dashes: nothing encoded, no parameters of a path. */
    private static final Pattern ADDRESS = Pattern.compile("/[A-Za-z0-9_./-]*");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST = 2_000_000;
    /** By which Faces would be asked for a part of a page, or to go on with a conversation, and the server for pieces of a file; no page of ours does any. */
    private static final List<String> NEVER_SENT = List.of("Faces-Request", "cid", "Range");
    /** What tells Faces that a form was sent. It believes it of a GET too, which carries no token and must change nothing. */
    private static final String SENT = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isForm(request)) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isAddress(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isPlain(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(WithoutNul.of(request), response);
        }
    }

    /** Single slashes and no way up; a page's file name is nobody's address, Faces finds it by itself. */
    static boolean isAddress(String path) {
        return ADDRESS.matcher(path).matches() && !path.contains("//") && !path.contains("/.") && !path.endsWith(".xhtml");
    }

    /** Without a page: Faces could not read such a request even to say so. */
    private static void refuse(HttpServletResponse response, int status) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
    }

    /** Whether there is nothing in the request's body, or a form of ours. */
    private static boolean isForm(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return false;
        }
        String type = request.getContentType();
        return type == null ? request.getContentLengthLong() <= 0 : type.toLowerCase(Locale.ROOT).startsWith(FORM) && request.getContentLengthLong() <= LARGEST;
    }

    private static boolean isPlain(HttpServletRequest request) {
        boolean sent = !request.getMethod().equals("POST") && request.getParameter(SENT) != null;
        return !sent && NEVER_SENT.stream().allMatch(name -> request.getHeader(name) == null && request.getParameter(name) == null);
    }
}
