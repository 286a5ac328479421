package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** Opens a case to read it; every opening is on record. */
@UseCase
public class OpeningACase {

    @Inject
    private CaseFiles caseFiles;

    @Allowed(Permission.OPEN_CASE)
    public CaseFile open(UUID id) {
        return caseFiles.open(id);
    }
}
