package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ContactRestriction;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.casefile.RestrictingContact;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Once;

/** Who is around the person of a case, what they are to them, and which contact is restricted. */
@Named
@RequestScoped
@Allowed(Permission.READ_CONTACTS)
public class NetworkPage {

    @Inject
    private ReadingContacts readingContacts;
    @Inject
    private RestrictingContact restrictingContact;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;

    private final Once<List<NetworkPerson>> people = new Once<>(() -> readingContacts.network(openedCase.getId()));
    private final Once<List<ContactRestriction>> restrictions = new Once<>(() -> restrictingContact.of(openedCase.getId()));
    private final Once<NetworkPicture> picture = new Once<>(() -> new NetworkPicture(getPeople(), getInForce(), codeLists.of("network-effect")));

    public List<NetworkPerson> getPeople() {
        return people.get();
    }

    public NetworkPicture getPicture() {
        return picture.get();
    }

    /** All there ever were, the last recorded first. */
    public List<ContactRestriction> getRestrictions() {
        return restrictions.get();
    }

    /** Those that hold today; they also stand where contacts are recorded. */
    public List<ContactRestriction> getInForce() {
        return getRestrictions().stream().filter(restriction -> restriction.isInForce(clock.today())).toList();
    }

    public boolean inForce(ContactRestriction restriction) {
        return getInForce().contains(restriction);
    }

    /** The restrictions on contact with somebody that hold today. */
    public List<ContactRestriction> restricting(NetworkPerson person) {
        return getInForce().stream().filter(restriction -> restriction.isAbout(person.getName())).toList();
    }

    /** A restriction can be lifted while it holds, or before it begins. */
    public boolean mayLift(ContactRestriction restriction) {
        return openedCase.may(Permission.EDIT_CASE) && !restriction.isInError() && restriction.getLiftedOn() == null
                && (restriction.getUntil() == null || !restriction.getUntil().isBefore(clock.today()));
    }
}
