package org.homeward.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.access.Role;
import org.homeward.casefile.CaseAssigned;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseRegistered;
import org.homeward.casefile.CaseReopened;
import org.homeward.casefile.CaseSetAside;
import org.homeward.casefile.InformationNoticeGiven;
import org.homeward.casefile.MilestoneReached;
import org.homeward.casefile.OwnContactLogged;
import org.homeward.shared.HomewardClock;

/** What falls due and what is done because something happened on the case. The whole of the process's clocks in one place. */
@ApplicationScoped
public class TasksOfACase {

    static final String REVIEW = "review";

    @Inject
    private Tasks tasks;
    @Inject
    private HomewardClock clock;

    void registered(@Observes CaseRegistered event) {
        CaseFile file = event.file();
        if (file.getWorker() == null) {
            tasks.openFor(Role.SUPERVISOR, file, "assign-case", file.getId(), null, "/casefile/assign?case=" + file.getId());
        }
        open(file, "first-contact", "/casefile/log-contact?case=" + file.getId());
        open(file, REVIEW, Task.BY_HAND);
    }

    void assigned(@Observes CaseAssigned event) {
        if (event.file().getWorker() != null) {
            tasks.doneOf(event.file(), "assign-case");
        }
    }

    void explained(@Observes InformationNoticeGiven event) {
        tasks.doneOf(event.file(), "information-notice");
    }

    /** What leaves the programme owes nothing more; what only waits keeps its dates. */
    void setAside(@Observes CaseSetAside event) {
        if (!event.file().isOpen()) {
            tasks.dropAll(event.file());
        }
    }

    void reopened(@Observes CaseReopened event) {
        open(event.file(), REVIEW, Task.BY_HAND);
    }

    void reached(@Observes MilestoneReached event) {
        CaseFile file = event.file();
        switch (event.milestone()) {
            case ACCEPTED -> {
                open(file, "information-notice", "/casefile/notice?case=" + file.getId());
                open(file, "identity-check", Task.BY_HAND);
            }
            case FIRST_CONTACT -> {
                tasks.doneOf(file, "first-contact");
                open(file, "screening", "/casefile/screen?case=" + file.getId());
            }
            case SCREENED -> {
                tasks.doneOf(file, "screening");
                open(file, assessment(file), "/assessment/assessments?case=" + file.getId());
            }
            case ASSESSED -> {
                tasks.doneOf(file, assessment(file));
                open(file, "plan", "/reintegration/plan?case=" + file.getId());
            }
            case PLAN_AGREED -> tasks.doneOf(file, "plan");
            case TRANSITION_PLANNED -> { }
            case FOLLOW_UP_BEGUN -> open(file, "follow-up", "/casefile/log-contact?case=" + file.getId());
            case CLOSED -> tasks.dropAll(file);
        }
    }

    /** A real contact answers what waited for one; what has to follow is due at the end of its day. Restricted words stay in the record. */
    void contacted(@Observes OwnContactLogged event) {
        CaseFile file = event.contact().getFile();
        if (!event.contact().isAttempt()) {
            tasks.doneOf(file, "first-contact", "missed-appointment", "follow-up");
        }
        if (event.followUp() != null) {
            String words = event.contact().isRestricted() ? null : event.followUp();
            tasks.open(file, "contact-follow-up", event.contact().getId(), words, Task.BY_HAND, clock.endOf(event.followUpOn()), null);
        }
    }

    private void open(CaseFile file, String kind, String path) {
        tasks.open(file, kind, file.getId(), null, path);
    }

    private static String assessment(CaseFile file) {
        return file.isChild() ? "child-assessment" : "full-assessment";
    }
}
