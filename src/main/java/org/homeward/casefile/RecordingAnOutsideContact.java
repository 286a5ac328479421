package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;

/**
 * Records that the person is or was in contact with somebody outside. Whether that is worth a second look is not decided
 * here: the event tells those who know the rules.
 */
@UseCase
public class RecordingAnOutsideContact {

    @Inject
    private CaseFiles caseFiles;
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
        checks.about(person.getFile()).code("counterpart", counterpart, "counterpart").orElseGoOn();
        person.isKnownAs(counterpart);
        return person;
    }

    private void check(CaseFile file, OutsideContactAsTold told) {
        boolean ofTheGroup = "active".equals(told.counterpart()) || "recruiter".equals(told.counterpart());
        checks.about(file)
                .code("counterpart", told.counterpart(), "counterpart")
                .when(ofTheGroup && checks.isUnderTwelve(file), "counterpart", "casefile.not-under-twelve")
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
}
