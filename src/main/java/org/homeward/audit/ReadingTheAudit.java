package org.homeward.audit;

import jakarta.inject.Inject;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.Page;

/** Shows who did what, when and on which case; never what a case holds. Reading the audit is on record too. */
@UseCase
public class ReadingTheAudit {

    @Inject
    private AuditLog auditLog;
    @Inject
    private AuditNames names;

    @Allowed(Permission.READ_AUDIT)
    public Page<AuditLine> read(AuditQuery query) {
        return new Page<>(names.of(auditLog.rows(query)), auditLog.count(query), query.page(), Page.DEFAULT_SIZE);
    }

    /** How many rows a query has; for numbers elsewhere. */
    @Allowed(value = Permission.READ_AUDIT, audit = false)
    public long count(AuditQuery query) {
        return auditLog.count(query);
    }
}
