package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;
import org.homeward.shared.web.Once;
import org.homeward.sharing.Handover;
import org.homeward.sharing.HandingOverSeveral;
import org.homeward.sharing.SeeingHandovers;
import org.homeward.sharing.TakingOver;

/** Cases that change hands around the user, and how each stands. */
@Named
@RequestScoped
@Allowed(Permission.SEE_HANDOVERS)
public class HandoversPage {

    @Inject
    private SeeingHandovers seeing;
    @Inject
    private TakingOver takingOver;
    @Inject
    private HandingOverSeveral several;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    private final Once<Boolean> withCases = new Once<>(() -> currentUser.may(Permission.HAND_OVER) && several.countMine() > 0);

    private final Once<Page<Handover>> handovers = new Once<>(() -> seeing.list(isWaiting(), Math.max(1, getNumber())));
    private final Once<List<Handover>> toAnswer = new Once<>(() -> currentUser.may(Permission.TAKE_OVER) ? takingOver.waiting() : List.of());

    private int number = 1;
    private String show;

    public Page<Handover> getHandovers() {
        return handovers.get();
    }

    /** What this user is asked to take over. */
    public List<Handover> getToAnswer() {
        return toAnswer.get();
    }

    public Handover.State state(Handover handover) {
        return handover.getState(clock.instant());
    }

    /** The look of its mark; the words beside say the same. */
    public String mark(Handover handover) {
        return switch (state(handover)) {
            case OFFERED -> "watch";
            case DECLINED, LAPSED -> "soon";
            case ACCEPTED, TAKEN_BACK, OVERTAKEN -> "done";
        };
    }

    public boolean isReadable(Handover handover) {
        return seeing.mayRead(handover);
    }

    /** Whether this user has cases to offer. */
    public boolean isWithCases() {
        return withCases.get();
    }

    public boolean isWaiting() {
        return "waiting".equals(show);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
