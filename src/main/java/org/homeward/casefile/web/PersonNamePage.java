package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.PersonOfACase;
import org.homeward.person.NameKind;
import org.homeward.person.PersonName;
import org.homeward.shared.web.Coded;

/** Adds or changes one name of somebody. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonNamePage extends PersonItem<PersonName, PersonNamePage.Form> {

    @Override
    List<PersonName> items(PersonOfACase person) {
        return person.names();
    }

    @Override
    Form form(PersonName name) {
        Form form = new Form();
        if (name != null) {
            form.fullName = name.getText();
            form.kind = name.getKind();
        }
        return form;
    }

    @Override
    void add(EditingThePerson editing, UUID caseId, UUID personId, Form form) {
        editing.addName(caseId, personId, form.fullName, form.kind);
    }

    @Override
    void change(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId, Form form, long version) {
        editing.changeName(caseId, personId, itemId, form.fullName, form.kind, version);
    }

    @Override
    void drop(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId) {
        editing.dropName(caseId, personId, itemId);
    }

    @Override
    String dropped() {
        return "name-dropped";
    }

    public List<NameKind> getKinds() {
        return List.of(NameKind.values());
    }

    /** What the page asks. */
    public static class Form {

        private String fullName;
        private NameKind kind;

        public String getFullName() {
            return fullName;
        }

        public void setFullName(String fullName) {
            this.fullName = fullName;
        }

        @Coded("name-kind")
        public NameKind getKind() {
            return kind;
        }

        public void setKind(NameKind kind) {
            this.kind = kind;
        }
    }
}
