package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.casefile.RecordingAnOutsideContact;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Whom the person of a case is in contact with, by name, and what they are as known today. */
@Named
@RequestScoped
@Allowed(Permission.READ_CONTACTS)
public class NetworkPage {

    @Inject
    private RecordingAnOutsideContact recordingAnOutsideContact;
    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private final Once<List<NetworkPerson>> people = new Once<>(() -> readingContacts.network(openedCase.getId()));
    private final Once<List<String>> counterparts = new Once<>(() -> recordingAnOutsideContact.counterparts(openedCase.getId()));

    private UUID named;
    private String counterpart;

    public List<NetworkPerson> getPeople() {
        return people.get();
    }

    public List<String> getCounterparts() {
        return counterparts.get();
    }

    public void save() {
        answer.to(() -> recordingAnOutsideContact.correct(named, counterpart),
                () -> "/casefile/network?case=" + openedCase.getId() + "&done=corrected");
    }

    public UUID getNamed() {
        return named;
    }

    public void setNamed(UUID named) {
        this.named = named;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }
}
