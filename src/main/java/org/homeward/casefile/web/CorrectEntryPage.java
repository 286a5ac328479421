package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseEntry;
import org.homeward.casefile.CorrectingAnEntry;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Adds to an entry that is never changed, or says that it was a mistake. */
@Named
@RequestScoped
@Allowed(Permission.LOG_CONTACT)
public class CorrectEntryPage {

    @Inject
    private CorrectingAnEntry correcting;
    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private String addendum;
    private String reason;

    /** The contact that is corrected, or null when it is another kind of entry. */
    public CaseEntry getContact() {
        return "OwnContact".equals(getKind()) ? readingContacts.own(getEntry()) : "OutsideContact".equals(getKind()) ? readingContacts.outside(getEntry()) : null;
    }

    public void add() {
        answer.to(() -> {
            if ("OwnContact".equals(getKind())) {
                correcting.addToOwnContact(getEntry(), addendum);
            } else {
                correcting.addToOutsideContact(getEntry(), addendum);
            }
        }, () -> back("added"));
    }

    public void markInError() {
        answer.to(() -> {
            switch (getKind()) {
                case "OwnContact" -> correcting.ownContact(getEntry(), reason);
                case "OutsideContact" -> correcting.outsideContact(getEntry(), reason);
                default -> correcting.fact(getKind(), getEntry(), reason);
            }
        }, () -> back("in-error"));
    }

    private String back(String done) {
        String page = switch (getKind()) {
            case "OwnContact", "OutsideContact" -> "/casefile/contacts";
            case "ContactRestriction" -> "/casefile/network";
            case "FamilyDate" -> "/casefile/household";
            case "Stance", "DepartureStatus" -> "/casefile/stance-history";
            default -> "/casefile/return";
        };
        return page + "?case=" + openedCase.getId() + "&done=" + done;
    }

    public UUID getEntry() {
        return Ids.parse(request.getParameter("entry")).orElseThrow(() -> new NotThereException("no entry in the address"));
    }

    /** The simple name of the entry's class. */
    public String getKind() {
        return String.valueOf(request.getParameter("kind"));
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
