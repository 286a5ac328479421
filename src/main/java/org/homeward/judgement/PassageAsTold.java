package org.homeward.judgement;

import java.time.LocalDate;
import org.homeward.shared.TypedDate;

/** The words to one question as typed, a day in any way that people type days; null for none. */
public record PassageAsTold(Part part, Question question, String words) {

    /** The same with a day as it is kept, year-month-day; what is no day stays as it is, to be refused. */
    PassageAsTold asKept(LocalDate today) {
        return words == null || question.answer() != Question.Answer.DAY ? this
                : new PassageAsTold(part, question, TypedDate.read(words, today).map(LocalDate::toString).orElse(words));
    }
}
