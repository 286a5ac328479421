package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingTheStanding;
import org.homeward.casefile.SignificantEvent;

/** The overview of a case: the cards that the features hang on it, and the newest lines of its chronology. */
@Named
@RequestScoped
@Allowed(Permission.OPEN_CASE)
public class CasePage {

    @Inject
    private CaseBar caseBar;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingTheStanding readingTheStanding;

    private static final int LINES = 5;

    private List<SignificantEvent> latest;

    public List<String> getCards() {
        return caseBar.getPanels().stream().map(CasePanel::getCard).filter(card -> card != null).toList();
    }

    public List<SignificantEvent> getLatest() {
        if (latest == null) {
            latest = readingTheStanding.latest(openedCase.getId(), LINES);
        }
        return latest;
    }
}
