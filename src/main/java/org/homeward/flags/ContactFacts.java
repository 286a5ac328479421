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

    @Override
    public String rows(FactType fact, LocalDate today) {
        return fact == FactType.OUR_CONTACT
                ? "select case_id, id as row_id, cast(happened_at as date) as since_on, cast(happened_at as date) as until_on,"
                        + " case when kind = 'attempted' then 'no' else 'yes' end as f_reached from own_contact where in_error_reason is null and case_id" + A_PAGE
                : "select o.case_id, o.id as row_id, o.happened_on as since_on, coalesce(o.until_day, o.happened_on) as until_on,"
                        + " coalesce(n.counterpart, o.counterpart) as f_counterpart, o.wanted as f_wanted, o.purposes as f_purpose, o.channel as f_channel,"
                        + " case when o.answered or o.direction in ('person', 'both') then 'yes' else 'no' end as f_from_person"
                        + " from outside_contact o left join network_person n on n.id = o.network_person_id where o.in_error_reason is null and o.case_id" + A_PAGE;
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
