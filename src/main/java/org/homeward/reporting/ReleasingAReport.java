package org.homeward.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** A supervisor lets programme staff print one case at a level that tells more than L3, for a reason, for at most 30 days. */
@UseCase
public class ReleasingAReport {

    static final int LONGEST_DAYS = 30;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ReportCopies copies;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.RELEASE_REPORT)
    public ReportRelease release(UUID caseId, RedactionLevel level, String reason, LocalDate until) {
        new Refusals().required(reason, "reason", PrintingAReport.LONGEST_PURPOSE)
                .when(level != RedactionLevel.L1 && level != RedactionLevel.L2, "releaseLevel", "reporting.print.release-level-wrong")
                .when(until == null || until.isBefore(clock.today()) || until.isAfter(clock.today().plusDays(LONGEST_DAYS)), "until",
                        "reporting.print.release-until-wrong", LONGEST_DAYS).orElseGoOn();
        ReportRelease release = new ReportRelease(caseFiles.openForAdding(caseId), level, reason, until, currentUser.account());
        copies.add(release);
        return release;
    }
}
