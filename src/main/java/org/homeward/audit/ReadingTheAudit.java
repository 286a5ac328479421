package org.homeward.audit;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccounts;
import org.homeward.shared.Page;

/** Shows who did what, when and on which case; never what a case holds. Reading the audit is on record too. */
@UseCase
public class ReadingTheAudit {

    @Inject
    private AuditLog auditLog;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CaseNumbers caseNumbers;

    /** One line, with the names of who and which case. */
    public record Line(AuditRow row, String user, String number) {
    }

    @Allowed(Permission.READ_AUDIT)
    public Page<Line> read(AuditQuery query) {
        Page<AuditRow> page = auditLog.page(query);
        Map<UUID, String> users = accounts.names(ids(page, AuditRow::getUserId));
        Map<UUID, String> numbers = caseNumbers.numbers(ids(page, AuditRow::getCaseId));
        return new Page<>(page.rows().stream().map(r -> new Line(r, word(users, r.getUserId()), word(numbers, r.getCaseId())))
                .toList(), page.total(), page.number(), page.size());
    }

    /** How many rows a query has; for numbers elsewhere. */
    @Allowed(value = Permission.READ_AUDIT, audit = false)
    public long count(AuditQuery query) {
        return auditLog.count(query);
    }

    private static String word(Map<UUID, String> words, UUID id) {
        return id == null ? "" : words.getOrDefault(id, "");
    }

    private static Set<UUID> ids(Page<AuditRow> page, Function<AuditRow, UUID> which) {
        return page.rows().stream().map(which).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
