package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ContactRestriction;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RestrictingContact;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Says from when a restriction on contact holds no longer, and why. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class LiftRestrictionPage {

    @Inject
    private RestrictingContact restrictingContact;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<ContactRestriction> restriction = new Once<>(() -> openedCase.own(restrictingContact.open(addressed.id())));

    private LocalDate liftedOn;
    private String because;

    public ContactRestriction getRestriction() {
        return restriction.get();
    }

    public void save() {
        answer.to(() -> restrictingContact.lift(getRestriction().getId(), liftedOn, because, getRestriction().getVersion()),
                () -> "/casefile/network?case=" + openedCase.getId() + "&done=restriction-lifted");
    }

    public LocalDate getLiftedOn() {
        return liftedOn;
    }

    public void setLiftedOn(LocalDate liftedOn) {
        this.liftedOn = liftedOn;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
