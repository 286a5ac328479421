package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;

/**
 * Records that the person is or was in contact with somebody outside. Whether that is worth a second look is not decided
 * here: the event tells those who know the rules.
 */
@UseCase
public class RecordingAnOutsideContact {

    private static final Set<String> OF_THE_GROUP = Set.of("active", "recruiter");

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CodeLists codeLists;
    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private FactChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<OutsideContactRecorded> recorded;

    @Allowed(Permission.LOG_CONTACT)
    public OutsideContact record(UUID caseId, OutsideContactAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        check(file, told);
        NetworkPerson named = told.counterpartName() == null ? null
                : outsideContacts.named(file, told.counterpartName(), told.counterpart());
        OutsideContact contact = new OutsideContact(file, told, named, currentUser.account(), clock.instant());
        outsideContacts.add(contact);
        recorded.fire(new OutsideContactRecorded(contact));
        return contact;
    }

    /** Corrects what somebody of the network is to the group, as known today. Earlier records keep what was thought then; no flag closes by it. */
    @Allowed(Permission.LOG_CONTACT)
    public NetworkPerson correct(UUID networkPerson, String counterpart) {
        NetworkPerson person = outsideContacts.openNamed(networkPerson);
        checks.about(person.getFile()).code("counterpart", counterpart, "counterpart")
                .when(isOfTheGroup(counterpart) && checks.isUnderTwelve(person.getFile()), "counterpart", "casefile.not-under-twelve").orElseGoOn();
        person.isKnownAs(counterpart);
        return person;
    }

    /** Whom contact may be with: codes of {@code counterpart}, of a child under 12 nobody of the group. */
    @Allowed(value = Permission.LOG_CONTACT, audit = false)
    public List<String> counterparts(UUID caseId) {
        boolean underTwelve = checks.isUnderTwelve(caseFiles.open(caseId));
        return codeLists.of("counterpart").stream().filter(code -> !(underTwelve && OF_THE_GROUP.contains(code))).toList();
    }

    private void check(CaseFile file, OutsideContactAsTold told) {
        checks.about(file)
                .code("counterpart", told.counterpart(), "counterpart")
                .when(isOfTheGroup(told.counterpart()) && checks.isUnderTwelve(file), "counterpart", "casefile.not-under-twelve")
                .fits(told.counterpartName(), "counterpartName", 200)
                .code("contact-channel", told.channel(), "channel")
                .code("contact-direction", told.direction(), "direction")
                .code("contact-wanted", told.wanted(), "wanted")
                .codes("contact-purpose", told.purposes(), "purposes")
                .day(told.on(), "on")
                .until(told.until(), told.on(), "until")
                .code("contact-frequency", told.frequency(), "frequency")
                .code("source-type", told.sourceType(), "sourceType")
                .code("certainty", told.certainty(), "certainty")
                .fits(told.note(), "note", FactChecks.LONGEST_NOTE)
                .orElseGoOn();
    }

    private static boolean isOfTheGroup(String counterpart) {
        return counterpart != null && OF_THE_GROUP.contains(counterpart);
    }
}
