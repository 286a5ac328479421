package org.homeward.home;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.access.WayIn;
import org.homeward.audit.AuditLog;
import org.homeward.audit.AuditQuery;
import org.homeward.audit.ReadingTheAudit;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.flags.Flag;
import org.homeward.records.SeeingRequests;
import org.homeward.reporting.PrintingForTheProgramme;
import org.homeward.reporting.ReportCopy;
import org.homeward.review.QueueFilter;
import org.homeward.review.QueueRow;
import org.homeward.review.Reviewing;
import org.homeward.shared.HomewardClock;
import org.homeward.sharing.Covering;
import org.homeward.sharing.Handover;
import org.homeward.sharing.JudgingEmergencies;
import org.homeward.sharing.SeeingHandovers;
import org.homeward.sharing.TakingOver;
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
    private Reviewing reviewing;
    @Inject
    private ReadingTheAudit readingTheAudit;
    @Inject
    private ManagingUsers managingUsers;
    @Inject
    private Covering covering;
    @Inject
    private JudgingEmergencies judgingEmergencies;
    @Inject
    private TakingOver takingOver;
    @Inject
    private SeeingHandovers handovers;
    @Inject
    private PrintingForTheProgramme printing;
    @Inject
    private SeeingRequests requests;
    @Inject
    private AuditLog auditLog;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** What needs me now, most pressing first: first by {@link DayItem.Rank}, then by when it is due. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<DayItem> now() {
        List<DayItem> items = new ArrayList<>();
        if (currentUser.may(Permission.SEE_TASKS)) {
            workDue.first(TaskQuery.MINE.due(Due.NOW), MOST).forEach(task -> items.add(item(task)));
        }
        if (currentUser.may(Permission.REVIEW_QUEUE)) {
            reviewing.top(QueueFilter.WAITING).stream().map(QueueRow::flag).filter(this::isDueToday).forEach(flag -> items.add(item(flag)));
        }
        if (currentUser.may(Permission.TAKE_OVER)) {
            takingOver.waiting().forEach(handover -> items.add(item(handover)));
        }
        return items.stream().sorted(Comparator.comparing(DayItem::rank).thenComparing(DayItem::due)).limit(MOST).toList();
    }

    private DayItem item(Task task) {
        Instant now = clock.instant();
        DayItem.Rank rank = task.isSafety() ? DayItem.Rank.SAFETY : task.getDueAt().isBefore(now) ? DayItem.Rank.LATE : DayItem.Rank.TODAY;
        return new DayItem("task." + task.getKind(), task.getDetail(), task.caseId(), task.getFile().getNumber(),
                task.getFile().getPerson().getDisplayName(), task.getDueAt(), task.getPath(), rank);
    }

    /** A flag is a thing to decide here; what it is about is read where it is decided. */
    private DayItem item(Flag flag) {
        boolean late = flag.getClock().getDueAt().isBefore(clock.instant());
        return new DayItem("home.my-day.decide", null, flag.caseId(), flag.getFile().getNumber(), flag.getFile().getPerson().getDisplayName(),
                flag.getClock().getDueAt(), "/review/decide?case=" + flag.caseId() + "&id=" + flag.getId(), late ? DayItem.Rank.LATE_DECISION : DayItem.Rank.TODAY);
    }

    private static DayItem item(Handover handover) {
        return new DayItem("sharing.handover.to-answer", null, handover.caseId(), handover.getFile().getNumber(), handover.getFile().getPerson().getDisplayName(),
                handover.getWay().getUntil(), "/sharing/handover?id=" + handover.getId(), DayItem.Rank.TODAY);
    }

    private boolean isDueToday(Flag flag) {
        return !flag.getClock().getDueAt().isAfter(clock.endOf(clock.today()));
    }

    /** What falls due in the seven days after today. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<Task> coming() {
        return currentUser.may(Permission.SEE_TASKS) ? workDue.first(TaskQuery.MINE.due(Due.COMING), MOST) : List.of();
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
        if (currentUser.may(Permission.REVIEW_QUEUE)) {
            numbers.add(new DayNumber("waiting", reviewing.count(QueueFilter.WAITING), "/review/queue"));
        }
        if (currentUser.may(Permission.SEE_HANDOVERS)) {
            numbers.add(new DayNumber("handovers", handovers.countWaiting(), "/sharing/handovers?show=waiting"));
        }
        if (currentUser.may(Permission.SEE_REQUESTS)) {
            numbers.add(new DayNumber("requests", requests.countWaiting(), "/records/requests"));
        }
        if (currentUser.may(Permission.REVIEW_EMERGENCY)) {
            numbers.add(new DayNumber("emergencies", judgingEmergencies.countWaiting(), "/sharing/emergency-reviews"));
        }
        if (currentUser.may(Permission.READ_AUDIT)) {
            numbers.add(lately("denied", Map.of("outcome", "denied")));
            numbers.add(lately("opened", Map.of("act", "OpeningACase", "outcome", "done")));
            numbers.add(lately("exported", Map.of("act", "ExportingCases.write")));
            numbers.add(lately("printed", Map.of("act", "Printing")));
        }
        if (currentUser.may(Permission.MANAGE_USERS)) {
            numbers.add(new DayNumber("without-password", managingUsers.countWithoutPassword(), "/access/users?state=waiting"));
            numbers.add(new DayNumber("without-supervisor", managingUsers.teamsWithoutSupervisor().size(), "/access/teams?state=unled"));
        }
        if (currentUser.may(Permission.SEE_TEAM)) {
            numbers.add(number("without-worker", CaseQuery.ALL_OPEN.with("worker", CaseQuery.NOBODY)));
            numbers.add(number("team-late", new TaskQuery(Whose.ALL, Due.LATE, null, null, 1)));
        }
        return numbers;
    }

    /** In whose place I stand today. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<WayIn> coveringFor() {
        return currentUser.may(Permission.COVER) ? covering.now() : List.of();
    }

    /** What the programme staff printed last. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<ReportCopy> printed() {
        return currentUser.may(Permission.PRINT_PROGRAMME_REPORT) ? printing.last(RECENT) : List.of();
    }

    /** How often it stands in the audit of the last seven days. */
    private DayNumber lately(String key, Map<String, String> wanted) {
        Map<String, String> given = new HashMap<>(wanted);
        given.put("from", clock.today().minusDays(7).toString());
        AuditQuery query = AuditQuery.from(given, clock.today());
        return new DayNumber(key, readingTheAudit.count(query), "/audit/trail?" + query.address());
    }

    private DayNumber number(String key, TaskQuery query) {
        return new DayNumber(key, workDue.count(query), query.path());
    }

    private DayNumber number(String key, CaseQuery query) {
        return new DayNumber(key, cases.count(query), query.path());
    }
}
