package org.homeward.audit;

/**
 * A row with the names of who and which case.
 *
 * @param user   the name on screen, empty when nobody was signed in
 * @param number the number of the case, empty without one
 */
public record AuditLine(AuditRow row, String user, String number) {
}
