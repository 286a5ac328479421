package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RegisteringSomebodyKnown;
import org.homeward.casefile.Track;
import org.homeward.person.Person;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Open a case for somebody who is known already. */
@Named
@RequestScoped
@Allowed(Permission.REGISTER)
public class RegisterKnownPage {

    @Inject
    private RegisteringSomebodyKnown registeringSomebodyKnown;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReferralForm referralForm;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<Person> person = new Once<>(() -> registeringSomebodyKnown.find(openedCase.getId(), addressed.id()));

    private Track track;

    private CaseFile file;

    public Person getPerson() {
        return person.get();
    }

    public void save() {
        answer.to(() -> file = registeringSomebodyKnown.register(openedCase.getId(), addressed.id(), referralForm.told(), track, referralForm.getWorker()),
                () -> referralForm.then(List.of(file)));
    }

    public Track getTrack() {
        return track;
    }

    public void setTrack(Track track) {
        this.track = track;
    }
}
