package org.homeward.audit;

/**
 * How much somebody reads just now.
 *
 * @param times   how many different cases they opened, or how often they searched or took something out, in the last ten
 *                minutes and since an alert about it was settled
 * @param stopped whether they do none of it until an alert is settled
 */
record Reading(long times, boolean stopped) {
}
