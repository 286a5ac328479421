package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The contacts in the menu of a case. */
@Dependent
public class ContactsPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "casefile.contacts.title";
    }

    @Override
    public String getPath() {
        return "/casefile/contacts";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.LOG_CONTACT) ? List.of(new CaseLink("casefile.outside-contact.title", "/casefile/outside-contact")) : List.of();
    }

    @Override
    public int getOrder() {
        return 30;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_CONTACTS);
    }
}
