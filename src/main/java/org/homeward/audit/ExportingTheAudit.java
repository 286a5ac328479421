package org.homeward.audit;

import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.Csv;
import org.homeward.shared.Page;

/** Takes the audit out of Homeward: as rows to read, or as the sealed record that anybody can verify. That it was taken is on record too. */
@UseCase
public class ExportingTheAudit {

    /** More rows than this are no table any more that somebody reads; narrow the query, or take the sealed record. */
    public static final int MOST_ROWS = 20_000;

    @Inject
    private AuditLog auditLog;
    @Inject
    private AuditNames names;
    @Inject
    private AuditSeals seals;

    /**
     * The rows of a query for a spreadsheet, the newest first, at most {@link #MOST_ROWS}.
     *
     * @param head the words of the eleven columns
     */
    @Allowed(Permission.READ_AUDIT)
    public void rows(AuditQuery query, List<String> head, Writer out) {
        Csv csv = new Csv(out);
        csv.row(head.toArray());
        for (int page = 1; page <= MOST_ROWS / Page.DEFAULT_SIZE; page++) {
            List<AuditLine> lines = names.of(auditLog.rows(query.onPage(page)));
            lines.forEach(line -> csv.row(line.row().getAt(), line.user(), line.row().getRoles(), line.row().getAct(), line.number(), line.row().getThing(),
                    line.row().getRelation(), line.row().getOutcome(), line.row().getReason(), line.row().getPage(), line.row().getSessionRef()));
            if (lines.size() < Page.DEFAULT_SIZE) {
                return;
            }
        }
    }

    /** Everything that is sealed, as {@code --verify-audit --audit-file} reads it. */
    @Allowed(Permission.READ_AUDIT)
    public void sealed(Writer out) {
        seals.write(out);
    }
}
