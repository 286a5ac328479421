package org.homeward.casefile;

import jakarta.inject.Inject;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Csv;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Takes a list of cases out of Homeward, as a file for a spreadsheet. What leaves is no longer protected here, so it
 * asks what for, holds names only when they are asked for, and stands in the audit with its purpose and its size.
 */
@UseCase
public class ExportingCases {

    private static final int AT_ONCE = 500;
    private static final int LONGEST_REASON = 150;

    @Inject
    private CaseList cases;
    @Inject
    private CodeLists codeLists;
    @Inject
    private AuditLog auditLog;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * What somebody asks for.
     *
     * @param purpose a code of {@code export-purpose}
     * @param reason  in words, at most 150 characters
     * @param names   whether the people's names go along
     */
    public record Wish(CaseQuery query, String purpose, String reason, boolean names) {
    }

    /** How many cases the file would hold. */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    public long count(CaseQuery query) {
        return cases.count(query);
    }

    /** Refuses a wish that does not say what for. */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    public void check(Wish wish) {
        new Refusals().required(wish.reason(), "reason", LONGEST_REASON)
                .when(wish.purpose() == null || !codeLists.has("export-purpose", wish.purpose()), "purpose", "general.required").orElseGoOn();
    }

    /**
     * Writes the file piece by piece, however many cases there are.
     *
     * @param head the words of the nine columns, in the order of the rows
     * @return how many cases were written
     */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    public long write(Wish wish, List<String> head, Writer out) {
        check(wish);
        wish.query().text().ifPresent(currentUser::looksFor);
        Csv csv = new Csv(out);
        csv.row(head.toArray());
        long written = 0;
        List<CaseListRow> rows = cases.after("", AT_ONCE, wish.query());
        while (!rows.isEmpty()) {
            rows.forEach(row -> csv.row(row.number(), wish.names() ? row.person().getDisplayName() : "", row.track(), row.stage(), row.team(), row.worker(),
                    day(row.openedAt()), day(row.lastContactAt()), day(row.nextDue())));
            written += rows.size();
            rows = rows.size() < AT_ONCE ? List.of() : cases.after(rows.get(rows.size() - 1).number(), AT_ONCE, wish.query());
        }
        auditLog.add("ExportingCases.write", null, written + (wish.names() ? " with names, " : " without names, ") + wish.purpose() + ": " + wish.reason());
        return written;
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
