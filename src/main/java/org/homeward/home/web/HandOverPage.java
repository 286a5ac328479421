package org.homeward.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.ListingCases;
import org.homeward.home.MyTeam;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Gives several or all cases of one worker to another. */
@Named
@RequestScoped
@Allowed(Permission.SEE_TEAM)
public class HandOverPage {

    private static final String ALL = "all";

    @Inject
    private MyTeam myTeam;
    @Inject
    private ListingCases listing;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private UUID worker;
    private List<CaseListRow> rows;
    private String which = "chosen";
    private List<String> cases = List.of();
    private UUID newWorker;

    @PostConstruct
    void read() {
        worker = Ids.parse(request.getParameter("worker")).orElseThrow(() -> new NotThereException("no worker in the address"));
        rows = myTeam.casesOf(worker);
    }

    public void give() {
        List<UUID> chosen = ALL.equals(which) ? rows.stream().map(CaseListRow::id).toList()
                : cases.stream().map(Ids::parse).flatMap(Optional::stream).toList();
        answer.to(() -> myTeam.handOver(chosen, newWorker), () -> "/home/team?done=cases-handed-over");
    }

    public String getName() {
        return listing.nameOf(worker);
    }

    public UUID getWorker() {
        return worker;
    }

    public List<CaseListRow> getRows() {
        return rows;
    }

    public int getTotal() {
        return rows.size();
    }

    /** Whom they can be given to: everybody but the one who has them. */
    public List<UserAccount> getWorkers() {
        return myTeam.workers().stream().filter(w -> !w.getId().equals(worker)).toList();
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

    public UUID getNewWorker() {
        return newWorker;
    }

    public void setNewWorker(UUID newWorker) {
        this.newWorker = newWorker;
    }
}
