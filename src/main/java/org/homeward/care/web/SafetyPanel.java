package org.homeward.care.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** On top of the case for as long as somebody may not be safe. */
@Dependent
public class SafetyPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;

    @Override
    public String getKey() {
        return "care.safety-panel";
    }

    @Override
    public String getPath() {
        return "/care/safety-steps";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/safety.xhtml";
    }

    @Override
    public int getOrder() {
        return 11;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.SAFETY_STEPS) && !careOfCase.getOpenSafety().isEmpty();
    }
}
