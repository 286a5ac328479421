package org.homeward.drafts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homeward.drafts.Draft;
import org.homeward.drafts.KeepingADraft;
import org.homeward.shared.RefusedException;

/** The address our own script saves to while somebody types, and reads from when a form is opened. */
@WebServlet("/drafts")
public class DraftServlet extends HttpServlet {

    @Inject
    private KeepingADraft keepingADraft;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> draft = keepingADraft.find(String.valueOf(request.getParameter("key")));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setHeader("X-Saved-At", draft.get().getSavedAt().toString());
            response.getWriter().write(draft.get().getContent());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (request.getParameter("drop") != null) {
                keepingADraft.drop(request.getParameter("key"));
            } else {
                keepingADraft.keep(request.getParameter("key"), request.getParameter("content"), path(request.getHeader("Referer")));
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (RefusedException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST); // the script says «not saved» beside the form
        }
    }

    /** The address without the host. */
    private static String path(String address) {
        return address == null ? null : address.replaceFirst("^https?://[^/]+", "");
    }
}
