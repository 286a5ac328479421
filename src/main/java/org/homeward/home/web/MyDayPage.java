package org.homeward.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.WayIn;
import org.homeward.casefile.CaseListRow;
import org.homeward.drafts.Draft;
import org.homeward.drafts.KeepingADraft;
import org.homeward.home.DayItem;
import org.homeward.home.DayNumber;
import org.homeward.home.MyDay;
import org.homeward.reporting.ReportCopy;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Words;
import org.homeward.tasks.Task;

/** What needs me now. Each part is asked for once, and only by those it is for. */
@Named
@RequestScoped
@Allowed(Permission.SEE_HOME)
public class MyDayPage {

    @Inject
    private MyDay myDay;
    @Inject
    private KeepingADraft keepingADraft;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    private List<DayItem> now;
    private List<Task> coming;
    private List<CaseListRow> recent;
    private List<DayNumber> numbers;
    private List<WayIn> coveringFor;
    private List<Draft> drafts;
    private List<ReportCopy> printed;

    public LocalDate getToday() {
        return clock.today();
    }

    /** Whether this user works with cases at all. */
    public boolean isWithCases() {
        return currentUser.may(Permission.LIST_CASES);
    }

    public List<DayItem> getNow() {
        now = now == null ? myDay.now() : now;
        return now;
    }

    public List<Task> getComing() {
        coming = coming == null ? myDay.coming() : coming;
        return coming;
    }

    public List<CaseListRow> getRecent() {
        recent = recent == null ? myDay.recent() : recent;
        return recent;
    }

    /** In whose place I stand today. */
    public List<WayIn> getCoveringFor() {
        coveringFor = coveringFor == null ? myDay.coveringFor() : coveringFor;
        return coveringFor;
    }

    public List<DayNumber> getNumbers() {
        numbers = numbers == null ? myDay.numbers() : numbers;
        return numbers;
    }

    /** Whether this user prints for the programme. */
    public boolean isPrinting() {
        return currentUser.may(Permission.PRINT_PROGRAMME_REPORT);
    }

    public List<ReportCopy> getPrinted() {
        printed = printed == null ? myDay.printed() : printed;
        return printed;
    }

    public List<Draft> getDrafts() {
        drafts = drafts == null ? keepingADraft.mine() : drafts;
        return drafts;
    }

    /** The rule of the order, as keys of texts. */
    public List<String> getRanks() {
        return Arrays.stream(DayItem.Rank.values()).map(r -> "rank-" + Words.codeOf(r)).toList();
    }
}
