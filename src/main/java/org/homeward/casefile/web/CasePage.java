package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CasePanel;

/** The overview of a case: the cards that the features hang on it. */
@Named
@RequestScoped
@Allowed(Permission.OPEN_CASE)
public class CasePage {

    @Inject
    private CaseBar caseBar;

    public List<String> getCards() {
        return caseBar.getPanels().stream().map(CasePanel::getCard).filter(card -> card != null).toList();
    }
}
