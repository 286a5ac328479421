package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.person.WayOfContact;
import org.homeward.person.WayOfContact.Safe;
import org.homeward.person.WayOfContact.WayAsTold;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Coded;
import org.homeward.shared.web.Conflict;

/** Adds or changes one way to reach somebody. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonWayPage {

    @Inject
    private EditingThePerson editing;
    @Inject
    private OpenedPerson openedPerson;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private Form form = new Form();

    public void open() {
        if (openedPerson.getItem() != null) {
            Conflict.Stored<Form> stored = stored();
            form = stored.form();
            conflict.opened(stored);
        }
    }

    public void save() {
        answer.to(() -> {
            if (openedPerson.getItem() == null) {
                editing.addWay(openedPerson.getCaseId(), openedPerson.getId(), form.told());
            } else {
                conflict.settle(form, this::stored, version -> editing.changeWay(openedPerson.getCaseId(), openedPerson.getId(),
                        openedPerson.getItem(), form.told(), version));
            }
        }, () -> openedPerson.personPage("person-changed"));
    }

    public void drop() {
        answer.to(() -> editing.dropWay(openedPerson.getCaseId(), openedPerson.getId(), openedPerson.getItem()),
                () -> openedPerson.personPage("way-dropped"));
    }

    private Conflict.Stored<Form> stored() {
        WayOfContact way = openedPerson.readAgain().ways().stream().filter(w -> w.getId().equals(openedPerson.getItem())).findFirst()
                .orElseThrow(() -> new NotThereException("way of contact"));
        Form stored = new Form();
        stored.kind = way.getKind();
        stored.detail = way.getDetail();
        stored.safe = way.getSafe();
        stored.answeredBy = way.getAnsweredBy();
        stored.bestTime = way.getBestTime();
        return new Conflict.Stored<>(stored, way.getVersion(), () -> openedPerson.lastChange(way));
    }

    public List<Safe> getSafeties() {
        return List.of(Safe.values());
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks. */
    public static class Form {

        private String kind;
        private String detail;
        private Safe safe;
        private String answeredBy;
        private String bestTime;

        @Coded("contact-way")
        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public String getDetail() {
            return detail;
        }

        public void setDetail(String detail) {
            this.detail = detail;
        }

        @Coded("safe-to-use")
        public Safe getSafe() {
            return safe;
        }

        public void setSafe(Safe safe) {
            this.safe = safe;
        }

        public String getAnsweredBy() {
            return answeredBy;
        }

        public void setAnsweredBy(String answeredBy) {
            this.answeredBy = answeredBy;
        }

        public String getBestTime() {
            return bestTime;
        }

        public void setBestTime(String bestTime) {
            this.bestTime = bestTime;
        }

        WayAsTold told() {
            return new WayAsTold(kind, detail, safe, answeredBy, bestTime);
        }
    }
}
