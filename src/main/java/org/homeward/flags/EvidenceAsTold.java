package org.homeward.flags;

import java.time.LocalDate;

/** What somebody saw or heard, as typed. Codes as in {@link FlagEvidence}; {@code supports} false speaks against the flag. */
public record EvidenceAsTold(LocalDate on, boolean supports, String sourceType, String certainty, String text) {
}
