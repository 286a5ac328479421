package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.PersonOfACase;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.person.IdentityDocument;
import org.homeward.shared.web.Coded;

/** Adds or changes one identity document of somebody. The number that is stored is never sent to the page. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonDocumentPage extends PersonItem<IdentityDocument, PersonDocumentPage.Form> {

    @Override
    List<IdentityDocument> items(PersonOfACase person) {
        return person.documents();
    }

    @Override
    Form form(IdentityDocument document) {
        Form form = new Form();
        if (document != null) {
            form.kind = document.getKind();
            form.issuer = document.getIssuer();
            form.country = document.getCountry();
            form.issuedOn = document.getIssuedOn();
            form.expiresOn = document.getExpiresOn();
            form.originalSeen = document.isOriginalSeen();
            form.whereabouts = document.getWhereabouts();
        }
        return form;
    }

    @Override
    void add(EditingThePerson editing, UUID caseId, UUID personId, Form form) {
        editing.addDocument(caseId, personId, form.told());
    }

    @Override
    void change(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId, Form form, long version) {
        editing.changeDocument(caseId, personId, itemId, form.told(), version);
    }

    @Override
    void drop(EditingThePerson editing, UUID caseId, UUID personId, UUID itemId) {
        editing.dropDocument(caseId, personId, itemId);
    }

    @Override
    String dropped() {
        return "document-dropped";
    }

    /** The last characters of the number that is stored, or null when none is. */
    public String getMasked() {
        return item() == null || item().getNumber() == null ? null : item().getNumber().masked();
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
