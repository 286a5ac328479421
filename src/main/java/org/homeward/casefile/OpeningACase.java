package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.ReadingLimits;

/** Opens a case to read it; every opening is on record. */
@UseCase
public class OpeningACase {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ReadingLimits limits;

    @Allowed(Permission.OPEN_CASE)
    public CaseFile open(UUID id) {
        CaseFile file = caseFiles.open(id);
        limits.opened();
        return file;
    }
}
