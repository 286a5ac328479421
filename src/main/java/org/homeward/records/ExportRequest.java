package org.homeward.records;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.homeward.access.TwoPersonRequest;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseQuery;
import org.homeward.shared.Holds;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Stays;

/**
 * That somebody asks to take a list of cases out of Homeward.
 *
 * <p>They say which list and what for. Somebody else sees how many people it is about and approves or refuses. Then
 * whoever asked takes it out, once, within a day, as the list is at that moment. A name that the list was searched by
 * is forgotten as soon as the request is over.
 */
@jakarta.persistence.Entity
@Stays("who took how much out; of whom is not kept, and a name that was looked for is forgotten when it is over")
@Table(name = "export_request")
public class ExportRequest extends TwoPersonRequest {

    static final Duration READY = Duration.ofHours(24);

    /** Where it stands; each is a code of {@code request-state}. */
    public enum State { WAITING, REFUSED, READY, USED, LAPSED }

    @Column(name = "list_query", nullable = false)
    @Holds(C1) private String query;

    /** A code of {@code export-purpose}. */
    @Column(nullable = false)
    @Holds(C0) private String purpose;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    @Column(name = "with_names", nullable = false)
    @Holds(C0) private boolean names;

    /** How many the list held when it was asked for. */
    @Column(name = "case_count", nullable = false)
    @Holds(C0) private long cases;

    @Column(name = "people_count", nullable = false)
    @Holds(C0) private long people;

    @Column(name = "child_count", nullable = false)
    @Holds(C0) private long children;

    @Column(name = "taken_out_at")
    @Holds(C0) private Instant takenOutAt;

    @Column(name = "rows_taken_out")
    @Holds(C0) private Long rows;

    protected ExportRequest() {
    }

    ExportRequest(ExportingCases.Wish wish, Size size, UserAccount by, Instant now) {
        super(by, now);
        this.query = wish.query().address();
        this.purpose = wish.purpose();
        this.reason = wish.reason();
        this.names = wish.names();
        this.cases = size.cases();
        this.people = size.people();
        this.children = size.children();
    }

    /** How many cases a list holds, of how many people, and how many of these have a child's case. */
    public record Size(long cases, long people, long children) {
    }

    @Override
    public void decide(boolean yes, String why, UserAccount by, Instant now) {
        super.decide(yes, why, by, now);
        if (!yes) {
            forgetWhoWasLookedFor();
        }
    }

    /** Once, within a day. */
    void takeOut(Instant now) {
        if (state(now) != State.READY) {
            throw new RefusedException(state(now) == State.USED ? "records.export.used" : "records.export.not-ready");
        }
        takenOutAt = now;
    }

    void tookOut(long written) {
        rows = written;
        forgetWhoWasLookedFor();
    }

    void forgetWhoWasLookedFor() {
        query = getQuery().without("q").address();
    }

    public State state(Instant now) {
        if (isWaiting()) {
            return State.WAITING;
        }
        if (!isApproved()) {
            return State.REFUSED;
        }
        return takenOutAt != null ? State.USED : now.isBefore(getReadyUntil()) ? State.READY : State.LAPSED;
    }

    /** Until when it may be taken out; null before it is decided. */
    public Instant getReadyUntil() {
        return getDecidedAt() == null ? null : getDecidedAt().plus(READY);
    }

    public CaseQuery getQuery() {
        return CaseQuery.of(query);
    }

    public String getPurpose() {
        return purpose;
    }

    public String getReason() {
        return reason;
    }

    public boolean isNames() {
        return names;
    }

    public long getCases() {
        return cases;
    }

    public long getPeople() {
        return people;
    }

    public long getChildren() {
        return children;
    }

    public Instant getTakenOutAt() {
        return takenOutAt;
    }

    public Long getRows() {
        return rows;
    }
}
