package org.homeward.assessment;

import java.time.LocalDate;

/** What is told when an assessment is completed. Codes as in {@link NeedsAssessment}; both long texts may be null. */
public record AssessmentEnd(LocalDate talkedOn, String spoken, String interpreter, String present, String ownWords, String understanding) {
}
