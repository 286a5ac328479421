package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.OutsideContact;
import org.homeward.casefile.OutsideContacts;
import org.homeward.casefile.OwnContact;
import org.homeward.shared.HomewardClock;

/** Contacts as facts: the person's with others, and ours with the person. Of ours only whether anybody was reached, never a word of it. */
@ApplicationScoped
class ContactFacts implements ObservationSource {

    private static final String PAGE = "/casefile/contacts";

    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private CaseFacts caseFacts;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.OUTSIDE_CONTACT, FactType.OUR_CONTACT);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return Stream.concat(outsideContacts.of(file).stream().filter(c -> !c.isInError()).map(ContactFacts::outside),
                caseFacts.of(OwnContact.class, file).stream().filter(c -> !c.isInError()).map(this::ours)).toList();
    }

    private static Observation outside(OutsideContact contact) {
        boolean fromPerson = contact.isAnswered() || Set.of("person", "both").contains(contact.getDirection());
        // what the other one is known to be today counts, not what was thought then
        String counterpart = contact.getNamed() == null ? contact.getCounterpart() : contact.getNamed().getCounterpart();
        return Observation.of(FactType.OUTSIDE_CONTACT, contact.getHappenedOn())
                .until(contact.getUntil() == null ? contact.getHappenedOn() : contact.getUntil())
                .with("counterpart", counterpart).with("from-person", fromPerson ? "yes" : "no").with("wanted", contact.getWanted())
                .with("purpose", contact.getPurposeCodes()).with("channel", contact.getChannel())
                .known(contact.getSourceType(), contact.getCertainty()).row(contact.getId(), PAGE, contact.getNote());
    }

    private Observation ours(OwnContact contact) {
        return Observation.of(FactType.OUR_CONTACT, LocalDate.ofInstant(contact.getHappenedAt(), clock.getZone()))
                .with("reached", contact.isAttempt() ? "no" : "yes").row(contact.getId(), PAGE, null);
    }
}
