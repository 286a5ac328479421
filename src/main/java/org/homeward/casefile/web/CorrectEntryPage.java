package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseEntry;
import org.homeward.casefile.CorrectingAnEntry;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.shared.web.Answer;

/** Adds to an entry that is never changed, or says that it was a mistake. */
@Named
@RequestScoped
@Allowed(Permission.OPEN_CASE)
public class CorrectEntryPage {

    @Inject
    private CorrectingAnEntry correcting;
    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private UUID entry;
    private String kind;
    private String addendum;
    private String reason;

    /** The contact that is corrected, or null when it is another kind of entry. */
    public CaseEntry getContact() {
        return "OwnContact".equals(kind) ? readingContacts.own(entry) : "OutsideContact".equals(kind) ? readingContacts.outside(entry) : null;
    }

    public void add() {
        answer.to(() -> {
            if ("OwnContact".equals(kind)) {
                correcting.addToOwnContact(entry, addendum);
            } else {
                correcting.addToOutsideContact(entry, addendum);
            }
        }, () -> back("added"));
    }

    public void markInError() {
        answer.to(() -> {
            switch (kind) {
                case "OwnContact" -> correcting.ownContact(entry, reason);
                case "OutsideContact" -> correcting.outsideContact(entry, reason);
                default -> correcting.fact(kind, entry, reason);
            }
        }, () -> back("in-error"));
    }

    private String back(String done) {
        return (kind.endsWith("Contact") ? "/casefile/contacts" : "/casefile/return") + "?case=" + openedCase.getId() + "&done=" + done;
    }

    public UUID getEntry() {
        return entry;
    }

    public void setEntry(UUID entry) {
        this.entry = entry;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAddendum() {
        return addendum;
    }

    public void setAddendum(String addendum) {
        this.addendum = addendum;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
