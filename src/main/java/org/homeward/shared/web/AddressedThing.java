package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;

/** The thing that a page's address names with {@code ?id=…}; known from the first phase of a request on. */
@RequestScoped
public class AddressedThing {

    @Inject
    private HttpServletRequest request;

    public UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no id in the address"));
    }
}
