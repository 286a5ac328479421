package org.homeward.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.disclosure.DecidingADisclosure;
import org.homeward.disclosure.Disclosure;
import org.homeward.disclosure.Disclosure.State;
import org.homeward.disclosure.ProposingADisclosure;
import org.homeward.disclosure.ReadingDisclosures;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** One disclosure, with what this user may do next. */
@Named
@RequestScoped
@Allowed(Permission.READ_DISCLOSURES)
public class DisclosurePage {

    @Inject
    private ReadingDisclosures reading;
    @Inject
    private DecidingADisclosure deciding;
    @Inject
    private ProposingADisclosure proposing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;

    private Disclosure one;
    private String note;
    private String vetoNote;
    private LocalDate givenOn;
    private String givenHow;
    private LocalDate toldOn;

    public Disclosure getOne() {
        if (one == null) {
            one = openedCase.own(reading.one(addressed.id()));
        }
        return one;
    }

    /** Whether this user may decide it: not their own. */
    public boolean isDecides() {
        return getOne().getState() == State.PROPOSED && openedCase.may(Permission.DECIDE_DISCLOSURE) && !getOne().getAskedBy().getId().equals(currentUser.getId());
    }

    public boolean isVetoes() {
        return (getOne().getState() == State.PROPOSED || getOne().getState() == State.APPROVED) && openedCase.may(Permission.VETO_DISCLOSURE);
    }

    public boolean isGives() {
        return getOne().getState() == State.APPROVED && openedCase.may(Permission.PROPOSE_DISCLOSURE);
    }

    public boolean isTells() {
        return getOne().getState() == State.GIVEN && getOne().isToBeTold() && openedCase.may(Permission.PROPOSE_DISCLOSURE);
    }

    public void approve() {
        done(() -> deciding.approve(addressed.id(), note), "disclosure-approved");
    }

    public void refuse() {
        done(() -> deciding.refuse(addressed.id(), note), "disclosure-refused");
    }

    public void veto() {
        done(() -> deciding.veto(addressed.id(), vetoNote), "disclosure-refused");
    }

    public void give() {
        done(() -> proposing.give(addressed.id(), givenOn, givenHow), "disclosure-given");
    }

    public void tell() {
        done(() -> proposing.tell(addressed.id(), toldOn), "disclosure-told");
    }

    private void done(Runnable act, String what) {
        answer.to(act, () -> "/disclosure/disclosure?case=" + openedCase.getId() + "&id=" + addressed.id() + "&done=" + what);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getVetoNote() {
        return vetoNote;
    }

    public void setVetoNote(String vetoNote) {
        this.vetoNote = vetoNote;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getGivenHow() {
        return givenHow;
    }

    public void setGivenHow(String givenHow) {
        this.givenHow = givenHow;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }
}
