package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingReturnAndStatus;
import org.homeward.casefile.StanceHistory;
import org.homeward.shared.CodeLists;
import org.homeward.shared.web.Once;

/** How somebody left the group and where they stand, over time: as tables, and drawn. */
@Named
@RequestScoped
@Allowed(Permission.READ_RETURN)
public class StanceHistoryPage {

    @Inject
    private ReadingReturnAndStatus reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CodeLists codeLists;

    private final Once<List<StanceHistory>> histories = new Once<>(() -> reading.stance(openedCase.getId()));

    public StanceHistory getDeparture() {
        return histories.get().get(0);
    }

    /** One for each question that may be asked. */
    public List<StanceHistory> getStances() {
        return histories.get().subList(1, histories.get().size());
    }

    /** The answers drawn; no picture when fewer than two count, because then nothing moved. */
    public List<StancePicture> pictures(StanceHistory history) {
        return history.counting().size() < 2 ? List.of() : List.of(new StancePicture(history, codeLists.of(history.answers())));
    }
}
