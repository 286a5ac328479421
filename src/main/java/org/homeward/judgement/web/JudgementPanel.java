package org.homeward.judgement.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.HomewardClock;

/** The section of an adult's case with the professional judgements, and its card; in a child's case there is none. */
@Dependent
public class JudgementPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;

    @Override
    public String getKey() {
        return "judgement.judgements.title";
    }

    @Override
    public String getPath() {
        return "/judgement/judgements";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/judgement.xhtml";
    }

    @Override
    public int getOrder() {
        return 85;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_JUDGEMENT) && !AgeGroup.of(file, clock.today()).isChild();
    }
}
