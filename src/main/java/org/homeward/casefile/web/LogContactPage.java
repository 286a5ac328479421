package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.LoggingAContact;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.OwnContactAsTold;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Logs a contact of ours: first whose case, when none is named yet, then one form that is filled in already as far as can be known. */
@Named
@RequestScoped
@Allowed(Permission.LOG_CONTACT)
public class LogContactPage {

    @Inject
    private LoggingAContact loggingAContact;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private final Once<List<Person>> household = new Once<>(() -> loggingAContact.household(openedCase.getId()));

    private List<CaseFile> cases;
    private String q;
    private String kind;
    private LocalDate on;
    private LocalTime at;
    private List<String> present = List.of();
    private String others;
    private boolean interpreter;
    private String language;
    private String note;
    private String ownWords;
    private String seemed;
    private boolean significant;
    private String contactTitle;
    private boolean restricted;
    private String followUp;
    private LocalDate followUpOn;

    /** The cases to choose from: those found when something was searched, else those at hand. */
    public List<CaseFile> getCases() {
        if (cases == null) {
            cases = q == null ? loggingAContact.casesAtHand() : loggingAContact.casesMatching(q);
        }
        return cases;
    }

    /** Fills in what is likely: now, the kind of last time, the person themself, their language. */
    public void open() {
        if (openedCase.isNamed()) {
            Person person = openedCase.getFile().getPerson();
            kind = loggingAContact.lastKind().orElse("home-visit");
            on = clock.today();
            at = LocalTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.MINUTES);
            present = List.of(person.getId().toString());
            language = person.getMainLanguage();
            interpreter = person.isNeedsInterpreter();
        }
    }

    public List<Person> getHousehold() {
        return household.get();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> loggingAContact.log(id, told()), () -> "/casefile/contacts?case=" + id + "&done=contact-logged");
    }

    private OwnContactAsTold told() {
        List<UUID> ticked = present.stream().flatMap(text -> Ids.parse(text).stream()).toList();
        return new OwnContactAsTold(kind, on == null || at == null ? null : on.atTime(at).atZone(clock.getZone()).toInstant(), ticked, others,
                interpreter, language, note, ownWords, seemed, significant, contactTitle, restricted, followUp, followUpOn);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getSeemed() {
        return seemed;
    }

    public void setSeemed(String seemed) {
        this.seemed = seemed;
    }

    public boolean isSignificant() {
        return significant;
    }

    public void setSignificant(boolean significant) {
        this.significant = significant;
    }

    public String getContactTitle() {
        return contactTitle;
    }

    public void setContactTitle(String contactTitle) {
        this.contactTitle = contactTitle;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }
}
