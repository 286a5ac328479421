package org.homeward.care.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The clinical record, for the clinician who treats the person and for those with whom it was shared. */
@Dependent
public class ClinicalPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "care.clinical.title";
    }

    @Override
    public String getPath() {
        return "/care/clinical";
    }

    @Override
    public int getOrder() {
        return 61;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_CLINICAL);
    }
}
