package org.homeward.care;

import java.util.UUID;

/**
 * What is told when somebody is referred to psychological care.
 *
 * @param reason      in plain words, at most 2,000 characters; no symptoms or answers, since the whole team may read it
 * @param urgency     a code of {@code care-urgency}
 * @param consent     a code of {@code care-consent}
 * @param clinicianId who is asked; null for the only clinician of the team
 */
public record ReferralToCare(String reason, String urgency, String consent, UUID clinicianId) {
}
