package org.homeward.care.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** Psychological care, as everybody who works on the case may see it. */
@Dependent
public class CarePanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "care.care.title";
    }

    @Override
    public String getPath() {
        return "/care/care";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/care.xhtml";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.REFER_TO_CARE) ? List.of(new CaseLink("care.refer.title", "/care/refer")) : List.of();
    }

    @Override
    public int getOrder() {
        return 60;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_CARE_STEPS);
    }
}
