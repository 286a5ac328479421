package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.ContactRestriction;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RestrictingContact;
import org.homeward.shared.web.Once;

/** Which contact is restricted today, for the pages where contacts are recorded. */
@Named
@RequestScoped
public class RestrictionsInForce {

    @Inject
    private RestrictingContact restrictingContact;
    @Inject
    private OpenedCase openedCase;

    private final Once<List<ContactRestriction>> all = new Once<>(() -> restrictingContact.inForce(openedCase.getId()));

    public List<ContactRestriction> getAll() {
        return openedCase.isNamed() && openedCase.may(Permission.READ_CONTACTS) ? all.get() : List.of();
    }
}
