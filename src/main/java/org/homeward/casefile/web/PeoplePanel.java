package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;

/** The line «People and household» in a case's menu, and its card. */
@Dependent
public class PeoplePanel implements CasePanel {

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
        return true;
    }
}
