/**
 * What comes out on paper: {@code reports/*.yaml} say which sections a report has and for whom, {@code config/redaction.yaml}
 * what each level may contain. Reads facts, never writes them. Start with {@link org.homeward.reporting.PrintingAReport}.
 */
package org.homeward.reporting;
