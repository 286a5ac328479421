package org.homeward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.DecidingAFlag;
import org.homeward.flags.Severity;
import org.homeward.review.QueueFilter;
import org.homeward.review.QueueRow;
import org.homeward.review.Reviewing;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.web.Answer;

/** What waits for a supervisor, the most pressing first; the filter is in the address. */
@Named
@RequestScoped
@Allowed(Permission.REVIEW_QUEUE)
public class QueuePage {

    @Inject
    private Reviewing reviewing;
    @Inject
    private DecidingAFlag deciding;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private QueueFilter filter;
    private Page<QueueRow> rows;
    private long waiting;
    private long late;
    private Instant oldest;
    private String next;

    @PostConstruct
    void read() {
        filter = new QueueFilter(choice(QueueFilter.Show.class, "show", QueueFilter.Show.WAITING), choice(Severity.class, "severity", null),
                choice(QueueFilter.Taken.class, "taken", QueueFilter.Taken.ANY));
        waiting = reviewing.count(QueueFilter.WAITING);
        late = reviewing.count(new QueueFilter(QueueFilter.Show.LATE, null, QueueFilter.Taken.ANY));
        oldest = reviewing.oldest().orElse(null);
    }

    private <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        String typed = request.getParameter(name);
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equalsIgnoreCase(typed)).findFirst().orElse(otherwise);
    }

    public Page<QueueRow> getRows() {
        if (rows == null) {
            String page = request.getParameter("page");
            rows = reviewing.queue(filter, page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
        }
        return rows;
    }

    /** Says that I look at the one whose button was pressed, and opens it. */
    public void take() {
        UUID id = Ids.parse(request.getParameter("take")).orElseThrow(() -> new NotThereException("no flag named"));
        answer.to(() -> next = deciding.take(id).caseId() + "&id=" + id, () -> "/review/decide?case=" + next);
    }

    public QueueFilter getFilter() {
        return filter;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getLate() {
        return late;
    }

    public Instant getOldest() {
        return oldest;
    }

    public List<QueueFilter.Show> getShows() {
        return Arrays.asList(QueueFilter.Show.values());
    }

    public List<QueueFilter.Taken> getTakers() {
        return Arrays.asList(QueueFilter.Taken.values());
    }

    public List<Severity> getSeverities() {
        return Arrays.asList(Severity.values());
    }

    /** The filter as it stands in the address, for the pager. */
    public String getQuery() {
        return "&show=" + filter.show().name().toLowerCase(Locale.ROOT) + (filter.severity() == null ? "" : "&severity=" + filter.severity().code())
                + "&taken=" + filter.taken().name().toLowerCase(Locale.ROOT);
    }
}
