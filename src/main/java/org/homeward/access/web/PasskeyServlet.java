package org.homeward.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.access.CurrentUser;
import org.homeward.access.OwnPasskeys;
import org.homeward.access.RelyingParty;
import org.homeward.access.SigningInWithPasskey;
import org.homeward.shared.RefusedException;

/** Tells {@code assets/passkey.js} what to ask the device, and takes the device's word for who still sits there. */
@WebServlet("/access/passkey")
public class PasskeyServlet extends HttpServlet {

    @Inject
    private OwnPasskeys ownPasskeys;
    @Inject
    private SigningInWithPasskey signingIn;
    @Inject
    private RelyingParty relyingParty;
    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (relyingParty.origin().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String answer = request.getParameter("answer");
            if (currentUser.isSignedIn() && answer != null) {
                ownPasskeys.proveAgain(answer);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                String question = question(request.getParameter("make") != null);
                response.setContentType("application/json");
                response.setCharacterEncoding("UTF-8");
                response.getWriter().write(question);
            }
        } catch (RefusedException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String question(boolean make) {
        if (!currentUser.isSignedIn()) {
            return signingIn.toSign();
        }
        return make ? ownPasskeys.toMake() : ownPasskeys.toSign();
    }
}
