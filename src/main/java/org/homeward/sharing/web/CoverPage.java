package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UserAccount;
import org.homeward.access.WayIn;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.CoverAsTold;
import org.homeward.sharing.Covering;

/** Who covers for whom while somebody is away, and naming it. */
@Named
@RequestScoped
@Allowed(Permission.COVER)
public class CoverPage {

    @Inject
    private Covering covering;
    @Inject
    private Answer answer;

    private List<WayIn> ahead;
    private UUID absent;
    private UUID by;
    private LocalDate from;
    private LocalDate until;
    private String reason;

    public List<WayIn> getAhead() {
        ahead = ahead == null ? covering.ahead() : ahead;
        return ahead;
    }

    public List<UserAccount> getAbsentees() {
        return covering.absentees();
    }

    public List<UserAccount> getColleagues() {
        return covering.colleagues();
    }

    public void name() {
        answer.to(() -> covering.name(new CoverAsTold(absent, by, from, until, reason)), () -> "/sharing/cover?done=cover-named");
    }

    public void end(UUID way) {
        answer.to(() -> covering.end(way), () -> "/sharing/cover?done=cover-ended");
    }

    /** Whose cover the address asks for; anything else is as good as nothing. */
    public String getAway() {
        return absent == null ? null : absent.toString();
    }

    public void setAway(String asked) {
        absent = Ids.parse(asked).orElse(null);
    }

    /** The last day, where the way tells the first moment after it. */
    public Instant lastDay(WayIn way) {
        return way.getUntil().minusSeconds(1);
    }

    public UUID getAbsent() {
        return absent;
    }

    public void setAbsent(UUID absent) {
        this.absent = absent;
    }

    public UUID getBy() {
        return by;
    }

    public void setBy(UUID by) {
        this.by = by;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
