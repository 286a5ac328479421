package org.homeward.flags.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The line of a case's menu that leads to its flags, and the card on its overview; absent for those who read none. */
@Dependent
public class FlagsPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "flags.flags.title";
    }

    @Override
    public String getPath() {
        return "/flags/flags";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/flags.xhtml";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.RAISE_FLAG) ? List.of(new CaseLink("flags.raise-flag.title", "/flags/raise-flag")) : List.of();
    }

    @Override
    public int getOrder() {
        return 80;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_FLAGS);
    }
}
