package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.ChangedMeanwhileException;

/** Puts down who is around the person of a case, corrects it, and forgets whoever is no longer needed. */
@UseCase
public class KeepingTheNetwork {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private Network network;
    @Inject
    private FactChecks checks;

    @Allowed(value = Permission.LOG_CONTACT, audit = false)
    public NetworkPerson open(UUID networkPersonId) {
        return outsideContacts.openNamed(networkPersonId);
    }

    /** Somebody whom no contact told of yet; why we keep them has to be said. */
    @Allowed(Permission.LOG_CONTACT)
    public NetworkPerson add(UUID caseId, NetworkPersonAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checked(file, null, told).required(told.because(), "because", 300).orElseGoOn();
        NetworkPerson person = new NetworkPerson(file, told, network.keptUntil());
        outsideContacts.add(person);
        return person;
    }

    /** Corrects what is known today. Earlier contacts keep what was thought then; no flag closes by it. */
    @Allowed(Permission.LOG_CONTACT)
    public NetworkPerson change(UUID networkPersonId, NetworkPersonAsTold told, long version) {
        NetworkPerson person = outsideContacts.openNamed(networkPersonId);
        checked(person.getFile(), person, told).fits(told.because(), "because", 300).orElseGoOn();
        ChangedMeanwhileException.unlessSame(version, person.getVersion(), "network person " + networkPersonId);
        person.isKnownAs(told);
        return person;
    }

    /** Keeps somebody for another year, and says what for. */
    @Allowed(Permission.LOG_CONTACT)
    public NetworkPerson keep(UUID networkPersonId, String stillNeeded) {
        NetworkPerson person = outsideContacts.openNamed(networkPersonId);
        checks.about(person.getFile()).required(stillNeeded, "stillNeeded", 300).orElseGoOn();
        person.isKnownAs(new NetworkPersonAsTold(person.getName(), person.getCounterpart(), person.getTie(), person.getEffect(), stillNeeded));
        person.keepUntil(network.keptUntil());
        return person;
    }

    /** Forgets the name and all that was known; what contacts were recorded stays, with nobody's name. */
    @Allowed(Permission.LOG_CONTACT)
    public CaseFile forget(UUID networkPersonId) {
        CaseFile file = outsideContacts.openNamed(networkPersonId).getFile();
        outsideContacts.forget(List.of(networkPersonId));
        return file;
    }

    private FactChecks.Checked checked(CaseFile file, NetworkPerson self, NetworkPersonAsTold told) {
        boolean taken = told.name() != null && outsideContacts.named(file, told.name()).filter(other -> !other.equals(self)).isPresent();
        return checks.about(file).required(told.name(), "name", 200).when(taken, "name", "casefile.network-person.taken").counterpart(told.counterpart())
                .code("network-tie", told.tie(), "tie").code("network-effect", told.effect(), "effect");
    }
}
