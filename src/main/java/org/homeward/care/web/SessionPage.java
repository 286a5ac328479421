package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.CareSession;
import org.homeward.care.ClinicalNote;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.care.SessionAsHeld;
import org.homeward.care.Treating;
import org.homeward.casefile.OpenedCase;
import org.homeward.person.Person;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.tasks.Appointment.State;

/** One session: written up once, its notes read and added to. */
@Named
@RequestScoped
@Allowed(Permission.CLINICAL_WORK)
public class SessionPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private ReadingTheClinicalRecord reading;
    @Inject
    private Treating treating;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<List<ClinicalNote>> notes = new Once<>(() -> reading.notes(openedCase.getId()).stream().filter(n -> n.getSession().equals(getSession())).toList());

    private CareSession session;
    private State attendance;
    private String spoken;
    private String interpreter;
    private List<String> present = new ArrayList<>();
    private String summary;
    private String note;
    private LocalDate nextOn;

    public void open() {
        careOfCase.enterClinicalPage();
        reading.open(openedCase.getId());
    }

    public void record() {
        answer.to(() -> treating.record(getSession().getId(), new SessionAsHeld(attendance, spoken, interpreter, present, summary, note, nextOn)),
                () -> "/care/clinical?case=" + openedCase.getId() + "&done=session-written-up");
    }

    public void addNote() {
        answer.to(() -> treating.addNote(getSession().getId(), note),
                () -> "/care/session?case=" + openedCase.getId() + "&id=" + addressed.id() + "&done=note-added");
    }

    public CareSession getSession() {
        if (session == null) {
            session = careOfCase.getSummary().sessions().stream().filter(s -> s.getId().equals(addressed.id())).findFirst()
                    .orElseThrow(() -> new NotThereException("session " + addressed.id()));
        }
        return session;
    }

    public List<ClinicalNote> getNotes() {
        return notes.get();
    }

    public Set<State> getOutcomes() {
        return EnumSet.complementOf(EnumSet.of(State.PLANNED));
    }

    public State getAttendance() {
        return attendance;
    }

    public void setAttendance(State attendance) {
        this.attendance = attendance;
    }

    public String getSpoken() {
        return spoken == null ? person().getMainLanguage() : spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getInterpreter() {
        return interpreter == null && !person().isNeedsInterpreter() ? "none" : interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    private Person person() {
        return openedCase.getFile().getPerson();
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
