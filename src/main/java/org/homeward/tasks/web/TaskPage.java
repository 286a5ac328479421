package org.homeward.tasks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.tasks.EndingATask;
import org.homeward.tasks.Task;

/** A task that is done here and nowhere else: reviews, checks, what was agreed. */
@Named
@RequestScoped
@Allowed(Permission.DO_TASK)
public class TaskPage {

    @Inject
    private EndingATask endingATask;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;
    @Inject
    private HttpServletRequest request;

    private Task task;
    private String note;
    private LocalDate nextReview;

    public Task getTask() {
        if (task == null) {
            task = openedCase.own(endingATask.open(addressed.id()));
        }
        return task;
    }

    /** The version that the page showed first; it goes along with every sending. */
    public long getVersion() {
        String shown = request.getParameter("version");
        return shown != null && shown.matches("\\d{1,18}") ? Long.parseLong(shown) : getTask().getVersion();
    }

    public void done() {
        answer.to(() -> endingATask.done(getTask().getId(), getVersion(), note, nextReview), () -> next("task-done"));
    }

    public void drop() {
        answer.to(() -> endingATask.drop(getTask().getId(), getVersion(), note), () -> next("task-dropped"));
    }

    private String next(String done) {
        return "/casefile/case?case=" + getTask().caseId() + "&done=" + done;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What the clock of reviews allows, until another day is typed. */
    public LocalDate getNextReview() {
        return nextReview == null && request.getMethod().equals("GET") ? endingATask.nextReview() : nextReview;
    }

    public void setNextReview(LocalDate nextReview) {
        this.nextReview = nextReview;
    }
}
