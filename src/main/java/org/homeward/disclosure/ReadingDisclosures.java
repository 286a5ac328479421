package org.homeward.disclosure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.Page;

/** Reads what was told outside the team: of a case by those who answer for it, of the programme by the data-protection officer. */
@UseCase
public class ReadingDisclosures {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Disclosures disclosures;

    @Allowed(Permission.READ_DISCLOSURES)
    public Page<Disclosure> ofCase(UUID caseId, int page) {
        caseFiles.open(caseId);
        return disclosures.ofCase(caseId, page);
    }

    @Allowed(Permission.READ_DISCLOSURES)
    public Disclosure one(UUID id) {
        return disclosures.open(id);
    }

    /** What is told of a flag; none where nothing is. */
    @Allowed(value = Permission.READ_DISCLOSURES, audit = false)
    public List<Disclosure> ofFlag(UUID flagId) {
        return disclosures.ofFlag(flagId);
    }

    @Allowed(Permission.SEE_DISCLOSURES)
    public Page<DisclosureLine> register(int page) {
        return disclosures.register(page);
    }
}
