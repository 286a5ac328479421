package org.homeward.disclosure.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** What was told outside the team, in the menu of a case. */
@Dependent
public class DisclosuresPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "disclosure.disclosures.title";
    }

    @Override
    public String getPath() {
        return "/disclosure/disclosures";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.PROPOSE_DISCLOSURE) ? List.of(new CaseLink("disclosure.propose.title", "/disclosure/propose")) : List.of();
    }

    @Override
    public int getOrder() {
        return 92;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_DISCLOSURES);
    }
}
