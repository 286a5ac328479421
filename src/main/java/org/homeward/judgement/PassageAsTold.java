package org.homeward.judgement;

/** The words to one question as typed; null for none, a day as year-month-day. */
public record PassageAsTold(Part part, Question question, String words) {
}
