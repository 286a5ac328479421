package org.homeward.casefile;

import java.time.LocalDate;

/**
 * What is typed when somebody asks for a case to be closed.
 *
 * @param reason            a code of {@code closing-reason}
 * @param planOutcome       what became of the plan: a code of {@code closing-outcome}
 * @param informedOn        when the person was told, or null when they were not
 * @param informedHow       how: a code of {@code informed-how}
 * @param notInformedReason why the person was not told; needed when they were not
 * @param followUp          the schedule of follow-up or its refusal: a code of {@code follow-up-schedule}
 * @param retainUntil       until when the file is kept; then somebody decides on its erasure
 */
public record ClosingAsTold(String reason, String note, String planOutcome, LocalDate informedOn, String informedHow, String notInformedReason,
        String followUp, String followUpNote, LocalDate retainUntil) {
}
