package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** Where a case stands: its steps, holds, requests, and the ways to change them. */
@Dependent
public class StandingPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "casefile.standing.title";
    }

    @Override
    public String getPath() {
        return "/casefile/standing";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.ASSESS) ? List.of(new CaseLink("casefile.screen.title", "/casefile/screen")) : List.of();
    }

    @Override
    public int getOrder() {
        return 92;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_STORY);
    }
}
