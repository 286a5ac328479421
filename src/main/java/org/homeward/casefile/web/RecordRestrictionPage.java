package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ContactRestrictionAsTold;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.casefile.RestrictingContact;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Records that contact with somebody is restricted. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordRestrictionPage {

    @Inject
    private RestrictingContact restrictingContact;
    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private final Once<List<NetworkPerson>> network = new Once<>(() -> readingContacts.network(openedCase.getId()));

    private String who;
    private String kind;
    private String source;
    private String document;
    private LocalDate from;
    private LocalDate until;
    private String note;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> restrictingContact.record(id, new ContactRestrictionAsTold(who, kind, source, document, from, until, note)),
                () -> "/casefile/network?case=" + id + "&done=restriction-recorded");
    }

    public List<NetworkPerson> getNetwork() {
        return network.get();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
