package org.homeward.person;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.homeward.audit.Droppable;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * A paper that says who somebody is, whether it is in their hands, lost, or kept by an authority. What was recorded by
 * mistake is dropped from the page and stays in the history.
 */
@jakarta.persistence.Entity
@Table(name = "identity_document")
@EntityListeners(FieldHistory.class)
public class IdentityDocument extends Entity implements Droppable {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    /** A code of {@code document-type}. */
    @Column(nullable = false)
    @Holds(C0) private String kind;

    @Column(name = "document_number")
    @Holds(C1) private DocumentNumber number;

    @Holds(C1) private String issuer;

    /** A code of {@code nationality}, or null. */
    @Holds(C0) private String country;

    @Column(name = "issued_on")
    @Holds(C0) private LocalDate issuedOn;

    @Column(name = "expires_on")
    @Holds(C0) private LocalDate expiresOn;

    @Column(name = "original_seen", nullable = false)
    @Holds(C0) private boolean originalSeen;

    /** Where it is: a code of {@code document-state}. */
    @Column(nullable = false)
    @Holds(C1) private String whereabouts;

    @Column(nullable = false)
    @Holds(C0) private boolean dropped;

    protected IdentityDocument() {
    }

    IdentityDocument(Person person, DocumentAsTold told) {
        super(Ids.next());
        this.person = person;
        change(told);
    }

    /**
     * A document as told.
     *
     * @param number the whole number; null keeps the one that is stored, since pages never show it
     */
    public record DocumentAsTold(String kind, String number, String issuer, String country, LocalDate issuedOn, LocalDate expiresOn,
            boolean originalSeen, String whereabouts) {
    }

    final void change(DocumentAsTold told) {
        kind = told.kind();
        number = told.number() == null ? number : new DocumentNumber(told.number());
        issuer = told.issuer();
        country = told.country();
        issuedOn = told.issuedOn();
        expiresOn = told.expiresOn();
        originalSeen = told.originalSeen();
        whereabouts = told.whereabouts();
    }

    void drop() {
        dropped = true;
    }

    @Override
    public String inWords() {
        return number == null ? issuer == null ? kind : issuer : number.masked();
    }

    public Person getPerson() {
        return person;
    }

    public String getKind() {
        return kind;
    }

    public DocumentNumber getNumber() {
        return number;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getCountry() {
        return country;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public boolean isOriginalSeen() {
        return originalSeen;
    }

    public String getWhereabouts() {
        return whereabouts;
    }
}
