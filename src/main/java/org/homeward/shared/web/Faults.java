package org.homeward.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.TooMuchException;

/**
 * The last resort for whatever goes wrong in a page. Not there and not allowed look the same (404); a request that no
 * page of ours could have sent is a bad request (400); what a rule refuses before a form is shown is told in its own words (409);
 * a fault of ours gets a number that the page shows and the log has too (500).
 */
public class Faults extends HttpFilter {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                LOG.log(Level.SEVERE, "after the answer had begun", failure);
                return;
            }
            response.resetBuffer();
            answer(request, response, failure);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        if (has(failure, NotThereException.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (find(failure, RefusedException.class) instanceof RefusedException refused) {
            request.setAttribute("hw.refused", refused.refusals());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (has(failure, TooMuchException.class)) {
            response.sendError(TOO_MANY_REQUESTS);
        } else if (has(failure, ViewExpiredException.class) || badRequest(failure)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            String number = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
            LOG.log(Level.SEVERE, "fault " + number + " at " + request.getMethod() + " " + request.getServletPath(), failure);
            request.setAttribute("hw.fault", number);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean has(Throwable failure, Class<?> type) {
        return find(failure, type) != null;
    }

    private static Throwable find(Throwable failure, Class<?> type) {
        Throwable t = failure;
        while (t != null && !type.isInstance(t)) {
            t = t.getCause();
        }
        return t;
    }

    /** Tampered view state and forms that Faces cannot read: the sender's fault, not ours. */
    private static boolean badRequest(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String name = t.getClass().getName();
            if (name.endsWith("ProtectedViewException") || name.endsWith("BadRequestException")
                    || t instanceof IllegalStateException && String.valueOf(t.getMessage()).contains("Parameter")) {
                return true;
            }
        }
        return false;
    }
}
