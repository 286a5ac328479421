package org.homeward.casefile;

import org.homeward.person.NewHousehold;

/**
 * One person of a referral, as typed.
 *
 * @param member the person, what they are to the first one, whether they live here
 * @param track  the track chosen, or null to let age and relation decide
 */
public record PersonToRegister(NewHousehold.Member member, Track track) {
}
