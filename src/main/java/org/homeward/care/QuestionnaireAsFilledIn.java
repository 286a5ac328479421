package org.homeward.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire as the clinician enters it.
 *
 * @param instrument  the instrument's code
 * @param answers     points by item code; what was left blank is absent
 * @param on          the day the person answered; today or earlier
 * @param spoken      a code of {@code language}
 * @param interpreter a code of {@code care-interpreter}
 * @param mode        a code of {@code care-mode}: asked aloud, filled in alone, entered from paper
 * @param present     codes of {@code care-present}: who else was in the room; may be empty
 * @param withBlanks  that blanks are meant: the person did not want to answer, there will be no score
 */
public record QuestionnaireAsFilledIn(String instrument, Map<String, Integer> answers, LocalDate on, String spoken, String interpreter,
        String mode, List<String> present, boolean withBlanks) {
}
