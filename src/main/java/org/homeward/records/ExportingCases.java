package org.homeward.records;

import jakarta.inject.Inject;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.casefile.CaseList;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Csv;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Takes a list of cases out of Homeward, as a file for a spreadsheet. What leaves is no longer protected here, so it is
 * asked for with what it is for, holds names only when they are asked for, waits for somebody else's yes, and stands in
 * the audit with its purpose and its size.
 */
@UseCase
public class ExportingCases {

    private static final int AT_ONCE = 500;
    private static final int LONGEST_REASON = 150;
    private static final int MOST = 50;

    @Inject
    private CaseList cases;
    @Inject
    private ExportRequests requests;
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

    /**
     * The words of a file.
     *
     * @param mark    what stands above everything: who takes it out, when and what for
     * @param columns of the nine columns, in the order of the rows
     */
    public record Head(String mark, List<String> columns) {
    }

    /** How many people the file would be about. */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    public ExportRequest.Size size(CaseQuery query) {
        return new ExportRequest.Size(cases.count(query), cases.countPeople(query), cases.countChildren(query));
    }

    @Allowed(Permission.EXPORT_CASES)
    @Fresh
    public ExportRequest ask(Wish wish) {
        new Refusals().required(wish.reason(), "reason", LONGEST_REASON)
                .when(wish.purpose() == null || !codeLists.has("export-purpose", wish.purpose()), "purpose", "general.required").orElseGoOn();
        wish.query().text().ifPresent(currentUser::looksFor);
        ExportRequest request = new ExportRequest(wish, size(wish.query()), currentUser.account(), clock.instant());
        requests.add(request);
        return request;
    }

    /** What one asked for, the newest first. */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    public List<ExportRequest> mine() {
        return requests.mine(MOST);
    }

    /** The request of that id, if it is one's own. */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    public Optional<ExportRequest> mine(UUID id) {
        return requests.mine(id);
    }

    /**
     * Writes the file piece by piece, however many cases there are: those that the list holds now and the user may see now.
     *
     * @param head what is written above the rows
     * @return how many cases were written
     */
    @Allowed(value = Permission.EXPORT_CASES, audit = false)
    @Fresh
    public long write(UUID id, Function<ExportRequest, Head> head, Writer out) {
        ExportRequest request = requests.hold(id);
        request.takeOut(clock.instant());
        Head words = head.apply(request);
        Csv csv = new Csv(out);
        csv.row(words.mark());
        csv.row(words.columns().toArray());
        long written = write(csv, request);
        request.tookOut(written);
        auditLog.add("ExportingCases.write", null, request + ": " + written + (request.isNames() ? " with names, " : " without names, ") + request.getPurpose());
        return written;
    }

    private long write(Csv csv, ExportRequest request) {
        CaseQuery query = request.getQuery();
        long written = 0;
        List<CaseListRow> rows = cases.after("", AT_ONCE, query);
        while (!rows.isEmpty()) {
            rows.forEach(row -> csv.row(row.number(), request.isNames() ? row.person().getDisplayName() : "", row.track(), row.stage(), row.team(), row.worker(),
                    day(row.openedAt()), day(row.lastContactAt()), day(row.nextDue())));
            written += rows.size();
            rows = rows.size() < AT_ONCE ? List.of() : cases.after(rows.get(rows.size() - 1).number(), AT_ONCE, query);
        }
        return written;
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
