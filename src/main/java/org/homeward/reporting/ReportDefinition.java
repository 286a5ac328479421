package org.homeward.reporting;

import java.util.List;

/**
 * A report as {@code reports/<code>.yaml} describes it.
 *
 * @param code         the name of its file; its title stands under {@code report.<code>.title}
 * @param level        how much it tells when nobody chooses otherwise
 * @param destroyAfter days after which a printed copy is to be destroyed, 1 to 3650
 * @param sections     the codes of its sections, in order
 */
public record ReportDefinition(String code, RedactionLevel level, int destroyAfter, List<String> sections) {
}
