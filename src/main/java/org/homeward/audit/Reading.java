package org.homeward.audit;

/**
 * How much somebody reads just now.
 *
 * @param cases   how many cases they opened in the last ten minutes, since an alert about it was settled
 * @param stopped whether they open none until an alert is settled
 */
record Reading(long cases, boolean stopped) {
}
