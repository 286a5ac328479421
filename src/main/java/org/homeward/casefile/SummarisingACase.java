package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Writes the few lines that tell somebody new what this case is about. */
@UseCase
public class SummarisingACase {

    public static final int LONGEST = 600;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** The case as it is stored now. */
    @Allowed(value = Permission.EDIT_CASE, audit = false)
    public CaseFile read(UUID caseId) {
        return caseFiles.open(caseId);
    }

    /** @param version of the case when the page was opened */
    @Allowed(Permission.EDIT_CASE)
    public CaseFile summarise(UUID caseId, String summary, long version) {
        CaseFile file = caseFiles.open(caseId);
        ChangedMeanwhileException.unlessSame(version, file.getVersion(), file.toString());
        new Refusals().required(summary, "summary", LONGEST).orElseGoOn();
        file.summarise(summary, currentUser.account(), clock.instant());
        return file;
    }
}
