package org.homeward.tasks.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.Page;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.PageTexts;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.Task;
import org.homeward.tasks.TaskQuery;
import org.homeward.tasks.TaskQuery.Due;
import org.homeward.tasks.TaskQuery.Whose;

/** What is due, soonest first. What is asked for stands in the address. */
@Named
@RequestScoped
@Allowed(Permission.SEE_TASKS)
public class WorkDuePage {

    @Inject
    private SeeingWorkDue workDue;
    @Inject
    private ListingCases listing;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;

    private TaskQuery query;
    private Page<Task> page;

    @PostConstruct
    void read() {
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        query = TaskQuery.from(given);
    }

    public TaskQuery getQuery() {
        return query;
    }

    public Page<Task> getPage() {
        if (page == null) {
            page = workDue.list(query);
        }
        return page;
    }

    public String getPageQuery() {
        return query.address().isEmpty() ? "" : "&" + query.address();
    }

    public List<Choice> getPresets() {
        List<Choice> presets = new ArrayList<>();
        presets.add(new Choice(TaskQuery.MINE.path(), texts.text("mine")));
        presets.add(new Choice(TaskQuery.MINE.due(Due.NOW).path(), texts.text("now")));
        presets.add(new Choice(TaskQuery.MINE.due(Due.LATE).path(), texts.text("late")));
        presets.add(new Choice(TaskQuery.MINE.due(Due.COMING).path(), texts.text("coming")));
        if (currentUser.is("SUPERVISOR") || currentUser.is("CHILD_PROTECTION_LEAD")) {
            TaskQuery all = new TaskQuery(Whose.ALL, Due.ANY, null, null, 1);
            presets.add(new Choice(all.path(), texts.text("team")));
            presets.add(new Choice(all.due(Due.LATE).path(), texts.text("team-late")));
        }
        return presets;
    }

    /** Whose and what kind, when the address names one, each with the address of the list without it. */
    public List<Choice> getChips() {
        List<Choice> chips = new ArrayList<>();
        if (query.worker() != null) {
            chips.add(new Choice(new TaskQuery(query.whose(), query.due(), null, query.kind(), 1).path(), listing.nameOf(query.worker())));
        }
        if (query.kind() != null) {
            chips.add(new Choice(new TaskQuery(query.whose(), query.due(), query.worker(), null, 1).path(), texts.say("task." + query.kind())));
        }
        return chips;
    }
}
