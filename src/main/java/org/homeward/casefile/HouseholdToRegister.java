package org.homeward.casefile;

import java.util.List;
import java.util.UUID;
import org.homeward.person.NewHousehold;

/**
 * A referral of one person or of everybody at one address, as typed. The first person is the one the others are
 * described by; worker and address are everybody's.
 *
 * @param workerId who is to work on the cases; null leaves them to be assigned by the team's supervisor
 */
public record HouseholdToRegister(CaseFile.Referral referral, UUID workerId, String address, String region, List<PersonToRegister> people) {

    NewHousehold household() {
        return new NewHousehold(address, region, null, null, people.stream().map(PersonToRegister::member).toList());
    }
}
