package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.NotingAnEvent;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Write a line into the chronology. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class AddEventPage {

    @Inject
    private NotingAnEvent notingAnEvent;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private LocalDate eventOn;
    private String eventTitle;
    private String text;

    @PostConstruct
    void begin() {
        eventOn = clock.today();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> notingAnEvent.note(id, eventOn, eventTitle, text), () -> "/casefile/chronology?case=" + id + "&done=event-added");
    }

    public LocalDate getEventOn() {
        return eventOn;
    }

    public void setEventOn(LocalDate eventOn) {
        this.eventOn = eventOn;
    }

    public String getEventTitle() {
        return eventTitle;
    }

    public void setEventTitle(String eventTitle) {
        this.eventTitle = eventTitle;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
