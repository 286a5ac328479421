package org.homeward.sharing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who covers for whom.
 *
 * @param absent null for oneself
 * @param from   the first day
 * @param until  the last day
 */
public record CoverAsTold(UUID absent, UUID by, LocalDate from, LocalDate until, String reason) {
}
