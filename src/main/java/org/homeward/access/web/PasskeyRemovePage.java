package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.OwnPasskeys;
import org.homeward.access.Passkey;
import org.homeward.access.Permission;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Removes one of one's own passkeys. */
@Named
@RequestScoped
@Allowed(Permission.OWN_SECOND_FACTOR)
public class PasskeyRemovePage {

    @Inject
    private OwnPasskeys ownPasskeys;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    public Passkey getPasskey() {
        return ownPasskeys.open(id());
    }

    public void remove() {
        answer.to(() -> ownPasskeys.remove(id()), () -> "/access/account?done=passkey-removed");
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("a passkey without an id"));
    }
}
