package org.homeward.casefile;

import java.util.List;

/**
 * A day that touches a family was recorded, or turned out to be a mistake.
 *
 * @param concerned the open cases of all others of the family, whoever may see them
 */
public record FamilyDateRecorded(FamilyDate fact, List<CaseFile> concerned) {
}
