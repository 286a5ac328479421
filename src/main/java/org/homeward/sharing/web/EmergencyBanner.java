package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.WayIn;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.BreakingTheGlass;

/** The red line on every page of a case that is open in an emergency: how long still, and the end of it. */
@Named
@RequestScoped
public class EmergencyBanner {

    @Inject
    private BreakingTheGlass breaking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private Optional<WayIn> way;

    private Optional<WayIn> way() {
        if (way == null) {
            way = currentUser.may(Permission.BREAK_GLASS) ? breaking.in(openedCase.getId()) : Optional.empty();
        }
        return way;
    }

    public boolean isOpen() {
        return way().isPresent();
    }

    /** Minutes left, at least one. */
    public long getMinutes() {
        return way().map(w -> Math.max(1, Duration.between(clock.instant(), w.getUntil()).toMinutes())).orElse(0L);
    }

    /** Whether the clinical record is still to be had, with a reason of its own. */
    public boolean isClinicalLeft() {
        return breaking.isClinicalForMe() && !openedCase.may(Permission.READ_CLINICAL);
    }

    public void end() {
        answer.to(() -> breaking.end(way().orElseThrow().getId()), () -> "/sharing/emergency?done=emergency-ended");
    }
}
