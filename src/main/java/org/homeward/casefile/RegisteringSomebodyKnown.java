package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Opens a case for somebody who is known through an open case: a relative who had none, or the same person on another
 * track or after a closing.
 */
@UseCase
public class RegisteringSomebodyKnown {

    @Inject
    private OpeningACase openingACase;
    @Inject
    private PeopleOfACase people;
    @Inject
    private NewCases newCases;
    @Inject
    private HomewardClock clock;

    /**
     * @param caseId   a case that this user may open
     * @param personId its person, or a relative or member of the household
     */
    @Allowed(value = Permission.REGISTER, audit = false)
    public CaseFile register(UUID caseId, UUID personId, CaseFile.Referral referral, Track track, UUID workerId) {
        Person person = find(caseId, personId);
        Refusals refusals = new Refusals();
        newCases.check(refusals, referral, workerId);
        TrackRule.refuses(track, person.birth(), clock.today(), "track").ifPresent(r -> refusals.addAll(List.of(r)));
        refusals.when(track == null, "track", "general.required").orElseGoOn();
        return newCases.open(person, track, referral, workerId, null);
    }

    /** The person that the id names, seen from that case; not there (404) for anybody who has nothing to do with it. */
    @Allowed(value = Permission.REGISTER, audit = false)
    public Person find(UUID caseId, UUID personId) {
        return people.near(openingACase.open(caseId), personId);
    }
}
