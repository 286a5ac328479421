package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.ManagingProviderLinks;
import org.homeward.access.Permission;
import org.homeward.access.ProviderLink;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** Since when somebody comes through the identity provider, and how that is undone. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class ProviderLinkPage {

    @Inject
    private ManagingProviderLinks links;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;
    @Inject
    private HttpServletRequest request;

    public ProviderLink getLink() {
        return found().orElseThrow(() -> new NotThereException("no link of " + addressed.id()));
    }

    /** For the page of the account: whether there is anything to see here. */
    public boolean isLinked() {
        return found().isPresent();
    }

    public void undo() {
        answer.to(() -> links.undo(addressed.id()), () -> "/access/user-edit?id=" + addressed.id() + "&done=provider-link-undone");
    }

    public UUID getId() {
        return addressed.id();
    }

    private Optional<ProviderLink> found() {
        return Ids.parse(request.getParameter("id")).flatMap(links::of);
    }
}
