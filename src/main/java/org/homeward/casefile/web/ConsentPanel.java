package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** What was explained and agreed to, in the menu of a case. */
@Dependent
public class ConsentPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "casefile.consent.title";
    }

    @Override
    public String getPath() {
        return "/casefile/consent";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.EDIT_CASE)
                ? List.of(new CaseLink("casefile.notice.title", "/casefile/notice"), new CaseLink("casefile.record-consent.title", "/casefile/record-consent")) : List.of();
    }

    @Override
    public int getOrder() {
        return 90;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_CONSENT);
    }
}
