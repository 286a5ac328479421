package org.homeward.reporting.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The way from a case to its printed report. */
@Dependent
public class PrintPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "reporting.title";
    }

    @Override
    public String getPath() {
        return "/reporting/print";
    }

    @Override
    public int getOrder() {
        return 97;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.PRINT_CASE);
    }
}
