package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
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
    private Network network;
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
        NetworkPerson named = told.counterpartName() == null ? null : network.heardOf(file, told.counterpartName(), told.counterpart());
        OutsideContact contact = new OutsideContact(file, told, named, currentUser.account(), clock.instant());
        outsideContacts.add(contact);
        recorded.fire(new OutsideContactRecorded(contact));
        return contact;
    }

    /** Whom contact may be with: codes of {@code counterpart}, of a child under 12 nobody of the group. */
    @Allowed(value = Permission.LOG_CONTACT, audit = false)
    public List<String> counterparts(UUID caseId) {
        return checks.counterparts(caseFiles.open(caseId));
    }

    private void check(CaseFile file, OutsideContactAsTold told) {
        checks.about(file)
                .counterpart(told.counterpart())
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
