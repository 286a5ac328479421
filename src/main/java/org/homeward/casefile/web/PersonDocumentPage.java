package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.person.IdentityDocument;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Coded;
import org.homeward.shared.web.Conflict;

/** Adds or changes one identity document of somebody. The number that is stored is never sent to the page. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonDocumentPage {

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
                editing.addDocument(openedPerson.getCaseId(), openedPerson.getId(), form.told());
            } else {
                conflict.settle(form, this::stored, version -> editing.changeDocument(openedPerson.getCaseId(), openedPerson.getId(),
                        openedPerson.getItem(), form.told(), version));
            }
        }, () -> openedPerson.personPage("person-changed"));
    }

    public void drop() {
        answer.to(() -> editing.dropDocument(openedPerson.getCaseId(), openedPerson.getId(), openedPerson.getItem()),
                () -> openedPerson.personPage("document-dropped"));
    }

    /** The last characters of the number that is stored, or null when none is. */
    public String getMasked() {
        return openedPerson.getItem() == null || document().getNumber() == null ? null : document().getNumber().masked();
    }

    private IdentityDocument document() {
        return openedPerson.readAgain().documents().stream().filter(d -> d.getId().equals(openedPerson.getItem())).findFirst()
                .orElseThrow(() -> new NotThereException("document"));
    }

    private Conflict.Stored<Form> stored() {
        IdentityDocument document = document();
        Form stored = new Form();
        stored.kind = document.getKind();
        stored.issuer = document.getIssuer();
        stored.country = document.getCountry();
        stored.issuedOn = document.getIssuedOn();
        stored.expiresOn = document.getExpiresOn();
        stored.originalSeen = document.isOriginalSeen();
        stored.whereabouts = document.getWhereabouts();
        return new Conflict.Stored<>(stored, document.getVersion(), () -> openedPerson.lastChange(document));
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks; without a number the stored one stays. */
    public static class Form {

        private String kind;
        private String number;
        private String issuer;
        private String country;
        private LocalDate issuedOn;
        private LocalDate expiresOn;
        private boolean originalSeen;
        private String whereabouts;

        @Coded("document-type")
        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getIssuer() {
            return issuer;
        }

        public void setIssuer(String issuer) {
            this.issuer = issuer;
        }

        @Coded("nationality")
        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }

        public LocalDate getIssuedOn() {
            return issuedOn;
        }

        public void setIssuedOn(LocalDate issuedOn) {
            this.issuedOn = issuedOn;
        }

        public LocalDate getExpiresOn() {
            return expiresOn;
        }

        public void setExpiresOn(LocalDate expiresOn) {
            this.expiresOn = expiresOn;
        }

        public boolean isOriginalSeen() {
            return originalSeen;
        }

        public void setOriginalSeen(boolean originalSeen) {
            this.originalSeen = originalSeen;
        }

        @Coded("document-state")
        public String getWhereabouts() {
            return whereabouts;
        }

        public void setWhereabouts(String whereabouts) {
            this.whereabouts = whereabouts;
        }

        DocumentAsTold told() {
            return new DocumentAsTold(kind, number, issuer, country, issuedOn, expiresOn, originalSeen, whereabouts);
        }
    }
}
