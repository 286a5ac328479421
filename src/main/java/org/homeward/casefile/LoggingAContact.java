package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;

/** Logs a contact of ours with the person or family. */
@UseCase
public class LoggingAContact {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private OwnContacts ownContacts;
    @Inject
    private CasesAtHand casesAtHand;
    @Inject
    private PeopleOfACase people;
    @Inject
    private Milestones milestones;
    @Inject
    private Chronology chronology;
    @Inject
    private FactChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<OwnContactLogged> logged;

    @Allowed(Permission.LOG_CONTACT)
    public OwnContact log(UUID caseId, OwnContactAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        check(file, told);
        OwnContact contact = new OwnContact(file, told, present(file, told.present()), currentUser.account(), clock.instant());
        ownContacts.add(contact);
        if (!contact.isAttempt()) {
            milestones.reach(file, Milestone.FIRST_CONTACT, LocalDate.ofInstant(contact.getHappenedAt(), clock.getZone()));
            file.contacted(contact.getHappenedAt());
        }
        if (contact.isSignificant() && !contact.isRestricted()) {
            chronology.add(file, "contact", LocalDate.ofInstant(told.at(), clock.getZone()), told.title(), null, contact);
        }
        logged.fire(new OwnContactLogged(contact, told.followUp(), told.followUpOn()));
        return contact;
    }

    /** The cases somebody is likely to want to log a contact in. */
    @Allowed(value = Permission.LOG_CONTACT, audit = false)
    public List<CaseFile> casesAtHand() {
        return casesAtHand.recent();
    }

    /** Cases by number or name. */
    @Allowed(Permission.LOG_CONTACT)
    public List<CaseFile> casesMatching(String typed) {
        return casesAtHand.matching(typed);
    }

    /** The kind of contact this user logged last. */
    @Allowed(value = Permission.LOG_CONTACT, audit = false)
    public Optional<String> lastKind() {
        return ownContacts.lastKind();
    }

    /** Who may be ticked as there: the person, and everybody who lives in the same household. */
    @Allowed(value = Permission.LOG_CONTACT, audit = false)
    public List<Person> household(UUID caseId) {
        return household(caseFiles.open(caseId));
    }

    private List<Person> household(CaseFile file) {
        return people.around(file).livingHere().stream().map(Somebody::person).toList();
    }

    /** The people of the household among those who were ticked; anybody else has no place here and is left out. */
    private Set<Person> present(CaseFile file, List<UUID> ticked) {
        return household(file).stream().filter(person -> ticked.contains(person.getId())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void check(CaseFile file, OwnContactAsTold told) {
        LocalDate day = told.at() == null ? null : LocalDate.ofInstant(told.at(), clock.getZone());
        checks.about(file)
                .code("contact-kind", told.kind(), "kind")
                .day(day, "on")
                .when(day != null && !day.isAfter(clock.today()) && told.at().isAfter(clock.instant()), "at", "casefile.later-today")
                .fits(told.others(), "others", 500)
                .when(told.interpreter() && told.language() == null, "language", "general.required")
                .codeIfTold("language", told.language(), "language")
                .when(!OwnContact.ATTEMPTED.equals(told.kind()) && told.note() == null, "note", "general.required")
                .fits(told.note(), "note", FactChecks.LONGEST_NOTE)
                .fits(told.ownWords(), "ownWords", FactChecks.LONGEST_NOTE)
                .fits(told.seemed(), "seemed", 2_000)
                .when(told.significant() && told.title() == null, "contactTitle", "casefile.title-needed")
                .fits(told.title(), "contactTitle", 200)
                .fits(told.followUp(), "followUp", 300)
                .when(told.followUp() != null && told.followUpOn() == null, "followUpOn", "casefile.follow-up-day")
                .when(told.followUp() == null && told.followUpOn() != null, "followUp", "casefile.follow-up-what")
                .dayToCome(told.followUpOn(), "followUpOn")
                .orElseGoOn();
    }
}
