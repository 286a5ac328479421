package org.homeward.casefile;

import java.time.LocalDate;

/**
 * What is typed after looking whether anybody is in danger. The answers are codes of {@code answer}: yes, no, unknown.
 *
 * @param harmToSelf whether the person may harm themself; the others likewise
 * @param childSafe  whether every child in the household is safe and cared for; yes where there is none
 * @param exploited  signs of trafficking or gender-based violence
 * @param note       what was done at once; needed when anything speaks of danger
 */
public record SafetyScreeningAsTold(LocalDate on, String safeNow, String harmToSelf, String harmByOthers, String harmToOthers,
        String childSafe, String acuteHealth, String exploited, String note) {

    /** Whether any answer speaks of danger now. */
    public boolean speaksOfDanger() {
        return "no".equals(safeNow) || "no".equals(childSafe) || "yes".equals(harmToSelf) || "yes".equals(harmByOthers)
                || "yes".equals(harmToOthers) || "yes".equals(acuteHealth) || "yes".equals(exploited);
    }
}
