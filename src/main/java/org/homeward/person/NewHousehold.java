package org.homeward.person;

import java.time.LocalDate;
import java.util.List;

/**
 * A family as told at registration.
 *
 * @param address where they live, or null
 * @param region  a code of {@code region}, or null
 * @param since   since when they live there, or null
 * @param members at least one; the first is the one whom the others are described by
 */
public record NewHousehold(String address, String region, String note, LocalDate since, List<Member> members) {

    /**
     * One of them.
     *
     * @param isTheFirsts what this person is to the first: CHILD for «is the first one's child»; null for the first, or when not known yet
     * @param livesHere   whether this person lives in the household; a relative far away or missing does not
     */
    public record Member(NewPerson person, RelationRole isTheFirsts, boolean livesHere) {
    }
}
