package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.HouseholdOfACase;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.person.Person;
import org.homeward.person.RelationRole;
import org.homeward.person.Relationship;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;

/** Says what two people of a case are to each other, since when, until when; or that it was a mistake. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class RelationshipPage {

    @Inject
    private ChangingTheHousehold changing;
    @Inject
    private ReadingPeople readingPeople;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private Form form = new Form();
    private HouseholdOfACase household;

    public void open() {
        if (isKnown()) {
            Conflict.Stored<Form> stored = stored();
            form = stored.form();
            conflict.opened(stored);
        } else {
            form.other = openedCase.getFile().getPerson().getId();
        }
    }

    public void add() {
        answer.to(() -> changing.relate(openedCase.getId(), form.one, form.role, form.other, form.since), () -> householdPage("relationship-added"));
    }

    public void save() {
        answer.to(() -> conflict.settle(form, this::stored, version -> changing.date(openedCase.getId(), id(), form.since, form.until, version)),
                () -> householdPage("relationship-changed"));
    }

    public void enteredInError() {
        answer.to(() -> changing.enteredInError(openedCase.getId(), id(), form.reason), () -> householdPage("relationship-dropped"));
    }

    private String householdPage(String done) {
        return "/casefile/household?case=" + openedCase.getId() + "&done=" + done;
    }

    private Conflict.Stored<Form> stored() {
        household = null;
        Relationship relationship = getRelationship();
        Form stored = new Form();
        stored.since = relationship.getSince();
        stored.until = relationship.getUntil();
        return new Conflict.Stored<>(stored, relationship.getVersion(), () -> readingPeople.lastChange(openedCase.getId(), relationship)
                .map(last -> new Conflict.Change(last.by(), last.at())));
    }

    public boolean isKnown() {
        return id() != null;
    }

    public Relationship getRelationship() {
        return household().relationships().stream().filter(r -> r.getId().equals(id())).findFirst()
                .orElseThrow(() -> new NotThereException("relationship"));
    }

    public List<Person> getPeople() {
        return household().everybody().stream().map(HouseholdOfACase.Somebody::person).toList();
    }

    private HouseholdOfACase household() {
        if (household == null) {
            household = readingPeople.household(openedCase.getId());
        }
        return household;
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElse(null);
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks. Only the two days of a known relationship can be changed by two people at once. */
    public static class Form {

        private UUID one;
        private UUID other;
        private RelationRole role;
        private LocalDate since;
        private LocalDate until;
        private String reason;

        public UUID getOne() {
            return one;
        }

        public void setOne(UUID one) {
            this.one = one;
        }

        public UUID getOther() {
            return other;
        }

        public void setOther(UUID other) {
            this.other = other;
        }

        public RelationRole getRole() {
            return role;
        }

        public void setRole(RelationRole role) {
            this.role = role;
        }

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

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }
}
