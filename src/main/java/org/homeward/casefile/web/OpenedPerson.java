package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.PersonOfACase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.shared.Entity;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Conflict;

/**
 * The person that a page's address names with {@code &id=…}, or else the person of the case; and with {@code &item=…}
 * the one name, paper or way of contact that is being changed.
 */
@Named
@RequestScoped
public class OpenedPerson {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingPeople readingPeople;
    @Inject
    private HttpServletRequest request;

    private PersonOfACase read;

    public PersonOfACase getRead() {
        if (read == null) {
            read = readAgain();
        }
        return read;
    }

    /** As it is in the database now. */
    PersonOfACase readAgain() {
        return readingPeople.person(getCaseId(), Ids.parse(request.getParameter("id")).orElse(null));
    }

    public UUID getId() {
        return getRead().person().getId();
    }

    UUID getCaseId() {
        return openedCase.getId();
    }

    /** The item being changed, or null when a new one is added. */
    public UUID getItem() {
        return Ids.parse(request.getParameter("item")).orElse(null);
    }

    /** Who changed the person, or one of their papers, last. */
    Optional<Conflict.Change> lastChange(Entity thing) {
        return readingPeople.lastChange(getCaseId(), thing).map(last -> new Conflict.Change(last.by(), last.at()));
    }

    /** Back to the person, with the sentence that the act was done. */
    String personPage(String done) {
        return "/casefile/person?case=" + getCaseId() + "&id=" + getId() + "&done=" + done;
    }
}
