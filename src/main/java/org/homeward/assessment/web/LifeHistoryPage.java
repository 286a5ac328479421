package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.LifeHistory;
import org.homeward.assessment.TakingALifeHistory;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Once;

/** What an adult told of their life, telling by telling. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class LifeHistoryPage {

    @Inject
    private TakingALifeHistory taking;
    @Inject
    private OpenedCase openedCase;

    private final Once<LifeHistory> history = new Once<>(() -> taking.read(openedCase.getId()));

    public LifeHistory getHistory() {
        return history.get();
    }
}
