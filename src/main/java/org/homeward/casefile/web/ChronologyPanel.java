package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The chronology in the menu of a case. */
@Dependent
public class ChronologyPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "casefile.chronology.title";
    }

    @Override
    public String getPath() {
        return "/casefile/chronology";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.EDIT_CASE) ? List.of(new CaseLink("casefile.add-event.title", "/casefile/add-event")) : List.of();
    }

    @Override
    public int getOrder() {
        return 95;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_STORY);
    }
}
