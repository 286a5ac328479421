package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.PersonOfACase;
import org.homeward.person.WayOfContact.Safe;
import org.homeward.person.WayOfContact.WayAsTold;
import org.homeward.person.WayOfContact;
import org.homeward.shared.web.Coded;

/** Adds or changes one way to reach somebody. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonWayPage extends PersonItem<WayOfContact, PersonWayPage.Form> {

    @Override
    List<WayOfContact> items(PersonOfACase person) {
        return person.ways();
    }

    @Override
    Form form(WayOfContact way) {
        Form form = new Form();
        if (way != null) {
            form.kind = way.getKind();
            form.detail = way.getDetail();
            form.safe = way.getSafe();
            form.answeredBy = way.getAnsweredBy();
            form.bestTime = way.getBestTime();
        }
        return form;
    }

    @Override
    void add(EditingThePerson editing, UUID caseId, UUID personId, Form form) {
        editing.addWay(caseId, personId, form.told());
    }

    @Override
    void change(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId, Form form, long version) {
        editing.changeWay(caseId, personId, itemId, form.told(), version);
    }

    @Override
    void drop(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId) {
        editing.dropWay(caseId, personId, itemId);
    }

    @Override
    String dropped() {
        return "way-dropped";
    }

    public List<Safe> getSafeties() {
        return List.of(Safe.values());
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
