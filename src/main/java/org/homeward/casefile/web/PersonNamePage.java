package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.person.NameKind;
import org.homeward.person.PersonName;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Coded;
import org.homeward.shared.web.Conflict;

/** Adds or changes one name of somebody. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonNamePage {

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
                editing.addName(openedPerson.getCaseId(), openedPerson.getId(), form.fullName, form.kind);
            } else {
                conflict.settle(form, this::stored, version -> editing.changeName(openedPerson.getCaseId(), openedPerson.getId(),
                        openedPerson.getItem(), form.fullName, form.kind, version));
            }
        }, () -> openedPerson.personPage("person-changed"));
    }

    public void drop() {
        answer.to(() -> editing.dropName(openedPerson.getCaseId(), openedPerson.getId(), openedPerson.getItem()),
                () -> openedPerson.personPage("name-dropped"));
    }

    private Conflict.Stored<Form> stored() {
        PersonName name = openedPerson.readAgain().names().stream().filter(n -> n.getId().equals(openedPerson.getItem())).findFirst()
                .orElseThrow(() -> new NotThereException("name"));
        Form stored = new Form();
        stored.fullName = name.getText();
        stored.kind = name.getKind();
        return new Conflict.Stored<>(stored, name.getVersion(), () -> openedPerson.lastChange(name));
    }

    public List<NameKind> getKinds() {
        return List.of(NameKind.values());
    }

    public Form getForm() {
        return form;
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
