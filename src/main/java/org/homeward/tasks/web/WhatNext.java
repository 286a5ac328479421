package org.homeward.tasks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.casefile.OpenedCase;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.Task;

/** The card «What to do next» on the overview of a case: the five things due soonest. */
@Named
@RequestScoped
public class WhatNext {

    private static final int MOST = 5;

    @Inject
    private SeeingWorkDue workDue;
    @Inject
    private OpenedCase openedCase;

    private List<Task> tasks;

    public List<Task> getTasks() {
        if (tasks == null) {
            tasks = workDue.ofCase(openedCase.getId(), MOST);
        }
        return tasks;
    }
}
