package org.homeward.tasks.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** «What to do next»: the first card of a case's overview. Has no section of its own in the menu. */
@Dependent
public class TasksPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "tasks.next.title";
    }

    @Override
    public String getPath() {
        return null;
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/tasks.xhtml";
    }

    @Override
    public int getOrder() {
        return 5;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.SEE_TASKS);
    }
}
