package org.homeward.access;

import java.time.Instant;

/**
 * What the identity provider says about somebody, after everything about its answer was checked.
 *
 * @param subject the provider's lasting name of this person
 * @param userName the user name of the account here, or null when the provider does not vouch for one
 * @param provedAt when they last proved themselves there, or null when it does not say
 * @param secondFactor whether they proved a second factor there that we were told to accept
 */
public record Asserted(String issuer, String subject, String userName, Instant provedAt, boolean secondFactor) {
}
