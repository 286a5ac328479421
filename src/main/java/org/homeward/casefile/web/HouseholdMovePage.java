package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Somebody moves in with the person of a case, or out. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class HouseholdMovePage {

    @Inject
    private ChangingTheHousehold changing;
    @Inject
    private ReadingPeople readingPeople;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<Somebody> somebody = new Once<>(() -> readingPeople.household(openedCase.getId()).everybody().stream()
            .filter(s -> s.person().getId().equals(addressed.id())).findFirst().orElseThrow(() -> new NotThereException("person")));

    private Form form = new Form();

    public void moveIn() {
        answer.to(() -> changing.moveIn(openedCase.getId(), addressed.id(), form.since), () -> householdPage("moved-in"));
    }

    public void moveOut() {
        answer.to(() -> changing.moveOut(openedCase.getId(), addressed.id(), form.until), () -> householdPage("moved-out"));
    }

    private String householdPage(String done) {
        return "/casefile/household?case=" + openedCase.getId() + "&done=" + done;
    }

    /** Who it is about. */
    public Somebody getSomebody() {
        return somebody.get();
    }

    public boolean isLivingHere() {
        Somebody somebody = getSomebody();
        return somebody.membership() != null && somebody.membership().isCurrent();
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks. */
    public static class Form {

        private LocalDate since;
        private LocalDate until;

        public LocalDate getSince() {
            return since;
        }

        public void setSince(LocalDate since) {
            this.since = since;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }
    }
}
