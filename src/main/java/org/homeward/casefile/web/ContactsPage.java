package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ContactFilter;
import org.homeward.casefile.ContactLine;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Page;

/** All contacts of a case, ours and those with others, newest first. */
@Named
@RequestScoped
@Allowed(Permission.READ_CONTACTS)
public class ContactsPage {

    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CodeLists codeLists;

    private Page<ContactLine> contacts;
    private String kind;
    private LocalDate from;
    private LocalDate until;
    private boolean significant;
    private int number = 1;

    public Page<ContactLine> getContacts() {
        if (contacts == null) {
            contacts = readingContacts.page(openedCase.getId(), new ContactFilter(kind, from, until, significant), Math.max(1, Math.min(number, 4_000)));
        }
        return contacts;
    }

    /** Kinds to choose from: all of ours, those with others, then each of ours. */
    public List<String> getKinds() {
        return Stream.concat(Stream.of("ours", "outside"), codeLists.of("contact-kind").stream()).toList();
    }

    /** The address's part that keeps case and filter while paging. */
    public String getQuery() {
        return "&case=" + openedCase.getId() + (kind == null ? "" : "&kind=" + kind) + (from == null ? "" : "&from=" + from)
                + (until == null ? "" : "&until=" + until) + (significant ? "&significant=true" : "");
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

    public boolean isSignificant() {
        return significant;
    }

    public void setSignificant(boolean significant) {
        this.significant = significant;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
