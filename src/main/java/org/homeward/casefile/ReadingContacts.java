package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.Page;

/** Reads the contacts of a case. That the case was opened is on record already; reading on in it is not recorded again. */
@UseCase
public class ReadingContacts {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ContactLog contactLog;
    @Inject
    private OwnContacts ownContacts;
    @Inject
    private OutsideContacts outsideContacts;

    @Allowed(value = Permission.READ_CONTACTS, audit = false)
    public OwnContact own(UUID id) {
        return ownContacts.open(id);
    }

    @Allowed(value = Permission.READ_CONTACTS, audit = false)
    public OutsideContact outside(UUID id) {
        return outsideContacts.open(id);
    }

    /** A page of the contacts of a case, ours and those with others, newest first. */
    @Allowed(value = Permission.READ_CONTACTS, audit = false)
    public Page<ContactLine> page(UUID caseId, ContactFilter filter, int number) {
        return contactLog.page(caseFiles.open(caseId), filter, number);
    }

    /** Those of the case's network who are known by name. */
    @Allowed(value = Permission.READ_CONTACTS, audit = false)
    public List<NetworkPerson> network(UUID caseId) {
        return outsideContacts.network(caseFiles.open(caseId));
    }
}
