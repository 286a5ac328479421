package org.homeward.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Words;

/**
 * What every section needs: whose report, how much it may tell, in which language, and the day it is written.
 *
 * @param copy  the number of this copy, from 1; 0 for a preview
 * @param forWhom the name of whoever prints it
 */
public record ReportContext(CaseFile file, ReportDefinition definition, RedactionLevel level, Redaction redaction, Words words,
        ZoneId zone, Instant now, int copy, String forWhom, String purpose) {

    public boolean tells(Content content) {
        return redaction.allows(level, content);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    public String day(Instant moment) {
        return words.day(moment, zone);
    }
}
