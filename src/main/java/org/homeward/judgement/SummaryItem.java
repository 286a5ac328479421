package org.homeward.judgement;

import java.util.function.Function;

/** The summary judgements that two people make of the same case, one by one. */
public enum SummaryItem {
    ATTENTION(Summary::getAttention, Attention.values()),
    HARM_TO_OTHERS(Summary::getHarmToOthers, Signs.values()),
    HARM_TO_SELF(Summary::getHarmToSelf, Signs.values()),
    EXPLOITED(Summary::getExploited, Signs.values()),
    HOW_SOON(Summary::getHowSoon, HowSoon.values()),
    CONFIDENCE(Summary::getConfidence, Confidence.values());

    private final Function<Summary, Enum<?>> answer;
    private final int answers;

    SummaryItem(Function<Summary, Enum<?>> answer, Enum<?>[] answers) {
        this.answer = answer;
        this.answers = answers.length;
    }

    Enum<?> of(Summary summary) {
        return answer.apply(summary);
    }

    /** How many answers there are to choose from. */
    int answers() {
        return answers;
    }
}
