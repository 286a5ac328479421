package org.homeward.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;

/**
 * The case that a page's address names with {@code ?case=…}. Opened once a request, with access check and audit,
 * however many parts of the page ask for it.
 */
@RequestScoped
@Named
public class OpenedCase {

    @Inject
    private OpeningACase openingACase;
    @Inject
    private HttpServletRequest request;

    private CaseFile file;

    public CaseFile getFile() {
        if (file == null) {
            file = openingACase.open(getId());
        }
        return file;
    }

    /** Whether the address names a case at all; whether it is there is another question. */
    public boolean isNamed() {
        return Ids.parse(request.getParameter("case")).isPresent();
    }

    public UUID getId() {
        return Ids.parse(request.getParameter("case")).orElseThrow(() -> new NotThereException("no case in the address"));
    }
}
