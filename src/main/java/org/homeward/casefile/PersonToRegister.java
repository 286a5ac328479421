package org.homeward.casefile;

import org.homeward.person.NewHousehold;

/**
 * One person of a referral, as typed.
 *
 * @param member  the person, what they are to the first one, whether they live here
 * @param track   the track chosen, or null to let age and relation decide
 * @param inSpite why this is somebody else than a person of a similar name who has a case; needed only when there is one
 */
public record PersonToRegister(NewHousehold.Member member, Track track, String inSpite) {

    /** Somebody like whom nobody has a case. */
    public PersonToRegister(NewHousehold.Member member, Track track) {
        this(member, track, null);
    }
}
