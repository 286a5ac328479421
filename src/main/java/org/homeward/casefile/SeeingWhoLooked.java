package org.homeward.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.audit.Looks;
import org.homeward.shared.Page;

/** Those who answer for a case see who opened, printed or took it out, when and as what. */
@UseCase
public class SeeingWhoLooked {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private AuditLog auditLog;
    @Inject
    private Clock clock;

    /** @param until the last day, included */
    @Allowed(Permission.SEE_WHO_LOOKED)
    public Page<Looks> read(UUID caseId, LocalDate from, LocalDate until, int page) {
        caseFiles.open(caseId);
        return auditLog.whoLooked(caseId, from.atStartOfDay(clock.getZone()).toInstant(), until.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), page);
    }
}
