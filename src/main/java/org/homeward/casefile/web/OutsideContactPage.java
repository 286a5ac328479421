package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.OutsideContactAsTold;
import org.homeward.casefile.ReadingContacts;
import org.homeward.casefile.RecordingAnOutsideContact;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Records a contact of the person with somebody outside. */
@Named
@RequestScoped
@Allowed(Permission.LOG_CONTACT)
public class OutsideContactPage {

    @Inject
    private RecordingAnOutsideContact recordingAnOutsideContact;
    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private final Once<List<NetworkPerson>> network = new Once<>(() -> readingContacts.network(openedCase.getId()));
    private final Once<List<String>> counterparts = new Once<>(() -> recordingAnOutsideContact.counterparts(openedCase.getId()));

    private String counterpart;
    private String counterpartName;
    private String channel = "call";
    private String direction = "unknown";
    private boolean answered;
    private String wanted = "unknown";
    private List<String> purposes = List.of();
    private LocalDate on;
    private LocalDate until;
    private String frequency = "once";
    private String sourceType = "self";
    private String certainty = "single-report";
    private String note;

    /** Fills in today; everything else begins as «not known». */
    public void open() {
        on = clock.today();
    }

    public List<NetworkPerson> getNetwork() {
        return network.get();
    }

    /** Whom contact may be with; of a child under 12 nobody of the group. */
    public List<String> getCounterparts() {
        return counterparts.get();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingAnOutsideContact.record(id, told()), () -> "/casefile/contacts?case=" + id + "&done=contact-recorded");
    }

    private OutsideContactAsTold told() {
        return new OutsideContactAsTold(counterpart, counterpartName, channel, direction, answered, wanted,
                purposes.isEmpty() ? List.of("unknown") : purposes, on, until, frequency, sourceType, certainty, note);
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }

    public String getCounterpartName() {
        return counterpartName;
    }

    public void setCounterpartName(String counterpartName) {
        this.counterpartName = counterpartName;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    public String getSourceType() {
        return sourceType;
    }

    public void setSourceType(String sourceType) {
        this.sourceType = sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
