package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The line «People and household» in a case's menu, and its card. */
@Dependent
public class PeoplePanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "casefile.household.title";
    }

    @Override
    public String getPath() {
        return "/casefile/household";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/household.xhtml";
    }

    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_PEOPLE);
    }
}
