package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.consent.Consent;
import org.homeward.consent.Consents;
import org.homeward.consent.InformationNotice;

/** Reads what was explained and agreed to. */
@UseCase
public class ReadingConsents {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Consents consents;

    /** Every decision of a case, the newest first. */
    @Allowed(value = Permission.READ_CONSENT, audit = false)
    public List<Consent> history(UUID caseId) {
        return consents.history(caseFiles.open(caseId).getId());
    }

    @Allowed(value = Permission.READ_CONSENT, audit = false)
    public List<InformationNotice> notices(UUID caseId) {
        return consents.notices(caseFiles.open(caseId).getId());
    }
}
