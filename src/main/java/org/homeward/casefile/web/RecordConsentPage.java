package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.AskingForConsent;
import org.homeward.casefile.OpenedCase;
import org.homeward.consent.ConsentAsTold;
import org.homeward.consent.ConsentState;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Record what somebody decided about one or more purposes. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordConsentPage {

    @Inject
    private AskingForConsent askingForConsent;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private List<String> purposes = new ArrayList<>();
    private ConsentState state;
    private LocalDate decidedOn;
    private String guardian;
    private String childsAssent;
    private String how;
    private String askedIn;
    private String interpreter;
    private String note;

    @PostConstruct
    void begin() {
        decidedOn = clock.today();
        askedIn = openedCase.getFile().getPerson().getMainLanguage();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> askingForConsent.record(id, new ConsentAsTold(purposes, state, decidedOn, guardian, childsAssent, how, askedIn, interpreter, note)),
                () -> "/casefile/consent?case=" + id + "&done=consent-recorded");
    }

    /** What can be answered when asked; a withdrawal has its own button. */
    public List<ConsentState> getStates() {
        return List.of(ConsentState.GIVEN, ConsentState.NOT_GIVEN, ConsentState.NOT_ABLE);
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public ConsentState getState() {
        return state;
    }

    public void setState(ConsentState state) {
        this.state = state;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    public String getChildsAssent() {
        return childsAssent;
    }

    public void setChildsAssent(String childsAssent) {
        this.childsAssent = childsAssent;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getAskedIn() {
        return askedIn;
    }

    public void setAskedIn(String askedIn) {
        this.askedIn = askedIn;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
