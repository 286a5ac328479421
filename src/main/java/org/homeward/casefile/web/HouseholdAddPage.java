package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.OpenedCase;
import org.homeward.person.NewPerson;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.shared.web.Answer;

/** Adds somebody to the people of a case: a relative nobody knew so far, or somebody who has a case already. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class HouseholdAddPage {

    @Inject
    private ChangingTheHousehold changing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private Form form = new Form();

    public void save() {
        answer.to(() -> {
            if (form.knownCase == null) {
                changing.add(openedCase.getId(), form.told(), form.role, form.livesHere, form.since);
            } else {
                changing.addKnown(openedCase.getId(), form.knownCase, form.role, form.livesHere, form.since);
            }
        }, () -> "/casefile/household?case=" + openedCase.getId() + "&done=person-added");
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks; with the number of a case, that case's person is meant and the rest of who they are is known. */
    public static class Form {

        private String fullName;
        private String otherName;
        private RelationRole role;
        private Sex sex;
        private String born;
        private boolean bornAbout;
        private PersonState state;
        private boolean livesHere;
        private LocalDate since;
        private String knownCase;

        public String getFullName() {
            return fullName;
        }

        public void setFullName(String fullName) {
            this.fullName = fullName;
        }

        public String getOtherName() {
            return otherName;
        }

        public void setOtherName(String otherName) {
            this.otherName = otherName;
        }

        public RelationRole getRole() {
            return role;
        }

        public void setRole(RelationRole role) {
            this.role = role;
        }

        public Sex getSex() {
            return sex;
        }

        public void setSex(Sex sex) {
            this.sex = sex;
        }

        public String getBorn() {
            return born;
        }

        public void setBorn(String born) {
            this.born = born;
        }

        public boolean isBornAbout() {
            return bornAbout;
        }

        public void setBornAbout(boolean bornAbout) {
            this.bornAbout = bornAbout;
        }

        public PersonState getState() {
            return state;
        }

        public void setState(PersonState state) {
            this.state = state;
        }

        public boolean isLivesHere() {
            return livesHere;
        }

        public void setLivesHere(boolean livesHere) {
            this.livesHere = livesHere;
        }

        public LocalDate getSince() {
            return since;
        }

        public void setSince(LocalDate since) {
            this.since = since;
        }

        public String getKnownCase() {
            return knownCase;
        }

        public void setKnownCase(String knownCase) {
            this.knownCase = knownCase;
        }

        NewPerson told() {
            return new NewPerson(fullName, otherName, sex, born, bornAbout, null, null, false, state);
        }
    }
}
