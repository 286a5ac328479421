package org.homeward.care.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;

/** Clinical work, for the clinician who treats the person. */
@Dependent
public class ClinicalPanel implements CasePanel {

    @Inject
    private CareOfCase careOfCase;

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
        return careOfCase.isTreating(file);
    }
}
