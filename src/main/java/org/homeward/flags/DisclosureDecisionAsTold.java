package org.homeward.flags;

/**
 * Whether something of a flag is told outside the team, as typed.
 *
 * @param toTell     null while nothing is chosen
 * @param reason     why, or why not
 * @param legalBasis a code of {@code legal-basis}; needed when something is told
 * @param told       a code of {@code disclosure-told}: whether the person knows; needed when something is told
 * @param whyNotTold why the person does not know; needed then
 */
public record DisclosureDecisionAsTold(Boolean toTell, String reason, String legalBasis, String told, String whyNotTold) {
}
