package org.homeward.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.Task;
import org.homeward.tasks.TaskQuery;
import org.homeward.tasks.TaskQuery.Due;
import org.homeward.tasks.TaskQuery.Whose;

/** What needs a user now, what is coming, and where they were last. Made from the same queries as the lists it leads to. */
@UseCase
public class MyDay {

    /** How many stand on the page; the rest is one click away. */
    public static final int MOST = 12;

    private static final int RECENT = 8;
    private static final String QUIET_DAYS = "21";

    @Inject
    private SeeingWorkDue workDue;
    @Inject
    private ListingCases cases;
    @Inject
    private AuditLog auditLog;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** What needs me now, most pressing first: first by {@link DayItem.Rank}, then by when it is due. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<DayItem> now() {
        List<DayItem> items = new ArrayList<>();
        if (currentUser.may(Permission.SEE_TASKS)) {
            workDue.first(TaskQuery.MINE.due(Due.NOW), MOST).rows().forEach(task -> items.add(item(task)));
        }
        return items.stream().sorted(Comparator.comparing(DayItem::rank).thenComparing(DayItem::due)).limit(MOST).toList();
    }

    private DayItem item(Task task) {
        Instant now = clock.instant();
        DayItem.Rank rank = task.isSafety() ? DayItem.Rank.SAFETY : task.getDueAt().isBefore(now) ? DayItem.Rank.LATE : DayItem.Rank.TODAY;
        return new DayItem("task." + task.getKind(), task.getDetail(), task.caseId(), task.getFile().getNumber(),
                task.getFile().getPerson().getDisplayName(), task.getDueAt(), task.getPath(), rank);
    }

    /** What falls due in the seven days after today. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<Task> coming() {
        return currentUser.may(Permission.SEE_TASKS) ? workDue.first(TaskQuery.MINE.due(Due.COMING), MOST).rows() : List.of();
    }

    /** The cases I opened last, as the audit remembers them, as far as I may still see them. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<CaseListRow> recent() {
        return currentUser.may(Permission.LIST_CASES) ? cases.some(auditLog.lastOpened(currentUser.getId(), RECENT)) : List.of();
    }

    /** The numbers of one's own work and, for supervisors, of the team. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<DayNumber> numbers() {
        List<DayNumber> numbers = new ArrayList<>();
        if (currentUser.may(Permission.SEE_TASKS)) {
            numbers.add(number("now", TaskQuery.MINE.due(Due.NOW)));
            numbers.add(number("coming", TaskQuery.MINE.due(Due.COMING)));
        }
        if (currentUser.may(Permission.LIST_CASES)) {
            numbers.add(number("open", CaseQuery.ALL_OPEN));
            numbers.add(number("quiet", CaseQuery.ALL_OPEN.with("quiet", QUIET_DAYS)));
        }
        if (currentUser.may(Permission.SEE_TEAM)) {
            numbers.add(number("without-worker", CaseQuery.ALL_OPEN.with("worker", CaseQuery.NOBODY)));
            numbers.add(number("team-late", new TaskQuery(Whose.ALL, Due.LATE, null, null, 1)));
        }
        return numbers;
    }

    private DayNumber number(String key, TaskQuery query) {
        return new DayNumber(key, workDue.count(query), query.path());
    }

    private DayNumber number(String key, CaseQuery query) {
        return new DayNumber(key, cases.count(query), query.path());
    }
}
