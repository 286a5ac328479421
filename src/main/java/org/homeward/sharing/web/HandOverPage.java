package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.sharing.HandingOver;
import org.homeward.sharing.HandingOverSeveral;
import org.homeward.sharing.HandoverAsTold;
import org.homeward.sharing.SeeingHandovers;
import org.homeward.sharing.SeeingHandovers.OpenWork;

/** Offers the case of the address to a colleague, or several cases of one worker: of the user, or of the one in the address. */
@Named
@RequestScoped
@Allowed(Permission.HAND_OVER)
public class HandOverPage {

    private static final String ALL = "all";
    private static final int A_WEEK = 7;

    @Inject
    private HandingOver handingOver;
    @Inject
    private HandingOverSeveral several;
    @Inject
    private SeeingHandovers seeing;
    @Inject
    private ListingCases listing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<List<CaseListRow>> rows = new Once<>(() -> several.cases(getWorker()));
    private final Once<OpenWork> openWork = new Once<>(() -> seeing.openWork(openedCase.getId()));
    private final Once<List<UserAccount>> colleagues = new Once<>(() -> handingOver.colleagues());

    private String which = "chosen";
    private List<String> cases = List.of();
    private UUID to;
    private Integer days = A_WEEK;
    private List<String> goneThrough = List.of();
    private String note;

    /** Whether the address names one case; else its worker's cases are to choose from. */
    public boolean isOneCase() {
        return openedCase.isNamed();
    }

    public void offer() {
        HandoverAsTold told = new HandoverAsTold(to, days, goneThrough, note);
        answer.to(() -> {
            if (isOneCase()) {
                handingOver.offer(openedCase.getId(), told);
            } else {
                several.offer(chosen(), told);
            }
        }, () -> "/sharing/handovers?done=handover-offered");
    }

    private List<UUID> chosen() {
        return ALL.equals(which) ? getRows().stream().map(CaseListRow::id).toList() : cases.stream().map(Ids::parse).flatMap(Optional::stream).toList();
    }

    public UUID getWorker() {
        return Ids.parse(request.getParameter("worker")).orElse(currentUser.getId());
    }

    public String getWorkerName() {
        return listing.nameOf(getWorker());
    }

    public List<CaseListRow> getRows() {
        return rows.get();
    }

    /** What goes along with the one case. */
    public OpenWork getOpenWork() {
        return openWork.get();
    }

    /** Whom they can be offered to: everybody but the one who has them. */
    public List<UserAccount> getColleagues() {
        UUID has = isOneCase() ? Optional.ofNullable(openedCase.getFile().getWorker()).map(UserAccount::getId).orElse(null) : getWorker();
        return colleagues.get().stream().filter(u -> !u.getId().equals(has)).toList();
    }

    /** From one day to the most that an offer stands. */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(1, HandingOver.MOST_DAYS).boxed().toList();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = cases == null ? List.of() : cases;
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public List<String> getGoneThrough() {
        return goneThrough;
    }

    public void setGoneThrough(List<String> goneThrough) {
        this.goneThrough = goneThrough;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
