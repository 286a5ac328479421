package org.homeward.judgement;

import java.util.List;
import java.util.function.Function;

/** The summary judgements that two people make of the same case, one by one. */
public enum SummaryItem {
    ATTENTION("attention", "judgement-attention", Summary::getAttention, Attention.values()),
    HARM_TO_OTHERS("harmToOthers", "judgement-signs", Summary::getHarmToOthers, Signs.values()),
    HARM_TO_SELF("harmToSelf", "judgement-signs", Summary::getHarmToSelf, Signs.values()),
    EXPLOITED("exploited", "judgement-signs", Summary::getExploited, Signs.values()),
    HOW_SOON("howSoon", "judgement-soon", Summary::getHowSoon, HowSoon.values()),
    CONFIDENCE("confidence", "judgement-confidence", Summary::getConfidence, Confidence.values());

    private final String field;
    private final String list;
    private final Function<Summary, Enum<?>> answer;
    private final List<Enum<?>> answers;

    SummaryItem(String field, String list, Function<Summary, Enum<?>> answer, Enum<?>[] answers) {
        this.field = field;
        this.list = list;
        this.answer = answer;
        this.answers = List.of(answers);
    }

    /** What it is called in a {@link Summary}. */
    String field() {
        return field;
    }

    /** The list that names its answers. */
    public String list() {
        return list;
    }

    /** What was answered. */
    public Enum<?> of(Summary summary) {
        return answer.apply(summary);
    }

    /** How many answers there are to choose from. */
    int answers() {
        return answers.size();
    }

    /** The answers that say how much, the least first; any other says that it cannot be said. */
    public List<Enum<?>> said() {
        return answers.stream().filter(one -> one != Signs.CANNOT_SAY && one != HowSoon.CANNOT_SAY).toList();
    }
}
