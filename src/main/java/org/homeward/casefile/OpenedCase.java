package org.homeward.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.NamedCase;
import org.homeward.access.Permission;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.OfACase;

/**
 * The case that a page's address names with {@code ?case=…}. Opened once a request, with access check and audit,
 * however many parts of the page ask for it.
 */
@RequestScoped
@Named
public class OpenedCase implements NamedCase {

    @Inject
    private OpeningACase openingACase;
    @Inject
    private CaseAccess access;
    @Inject
    private HttpServletRequest request;

    private CaseFile file;

    public CaseFile getFile() {
        if (file == null) {
            file = openingACase.open(getId());
        }
        return file;
    }

    @Override
    public boolean isNamed() {
        return Ids.parse(request.getParameter("case")).isPresent();
    }

    /** Whether this user may do that in this case as it is now. Pages ask it by name. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    public boolean may(Permission permission) {
        return access.may(permission, getFile());
    }

    @Override
    public boolean allows(Permission permission) {
        return access.reaches(permission, getFile());
    }

    /**
     * That thing, when it belongs to the case in the address.
     *
     * @throws NotThereException when it belongs to another, even if that one may be opened too: nobody shall read or change it under a wrong name
     */
    public <T extends OfACase> T own(T thing) {
        if (isNamed() && !getId().equals(thing.caseId())) {
            throw new NotThereException(thing + " is not of case " + getId());
        }
        return thing;
    }

    public UUID getId() {
        return Ids.parse(request.getParameter("case")).orElseThrow(() -> new NotThereException("no case in the address"));
    }
}
