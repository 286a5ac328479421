package org.homeward.reporting;

/**
 * One section of a report. Beans of this type are found by themselves; {@code reports/*.yaml} name them by their code.
 * A section writes only what the level allows and skips itself when it has nothing to say.
 */
public interface ReportSection {

    /** The name used in report files; its heading stands under {@code report.section.<code>}. */
    String code();

    void write(ReportContext context, ReportDocument document);
}
