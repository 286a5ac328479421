package org.homeward.judgement;

/** The summary judgements that two people make of the same case, one by one. */
public enum SummaryItem {
    ATTENTION("attention", Attention.values()),
    HARM_TO_OTHERS("harmToOthers", Signs.values()),
    HARM_TO_SELF("harmToSelf", Signs.values()),
    EXPLOITED("exploited", Signs.values()),
    HOW_SOON("howSoon", HowSoon.values()),
    CONFIDENCE("confidence", Confidence.values());

    private final String field;
    private final int answers;

    SummaryItem(String field, Enum<?>[] answers) {
        this.field = field;
        this.answers = answers.length;
    }

    /** What it is called in a {@link Summary}. */
    String field() {
        return field;
    }

    /** How many answers there are to choose from. */
    int answers() {
        return answers;
    }
}
