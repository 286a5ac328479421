package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ChronologyQuery;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingTheStanding;
import org.homeward.casefile.SignificantEvent;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Page;

/** What mattered in a case, newest first. */
@Named
@RequestScoped
@Allowed(Permission.READ_STORY)
public class ChronologyPage {

    @Inject
    private ReadingTheStanding readingTheStanding;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CodeLists codeLists;

    private String kind;
    private LocalDate from;
    private LocalDate until;
    private int number = 1;

    private Page<SignificantEvent> events;

    public Page<SignificantEvent> getEvents() {
        if (events == null) {
            events = readingTheStanding.chronology(openedCase.getId(), new ChronologyQuery(kind, from, until, Math.max(1, Math.min(number, 4_000))));
        }
        return events;
    }

    public List<String> getKinds() {
        return codeLists.of("event-kind");
    }

    /** The part of the address that keeps case and filter while paging. */
    public String getQuery() {
        return "&case=" + openedCase.getId() + (kind == null ? "" : "&kind=" + kind) + (from == null ? "" : "&from=" + from)
                + (until == null ? "" : "&until=" + until);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
