package org.homeward.judgement;

import java.util.List;
import java.util.function.Function;

/** The summary judgements that two people make of the same case, one by one. */
public enum SummaryItem {
    ATTENTION("attention", "judgement-attention", Summary::getAttention, Attention.values(), List.of(Attention.values())),
    HARM_TO_OTHERS("harmToOthers", "judgement-signs", Summary::getHarmToOthers, Signs.values(), Signs.SAID),
    HARM_TO_SELF("harmToSelf", "judgement-signs", Summary::getHarmToSelf, Signs.values(), Signs.SAID),
    EXPLOITED("exploited", "judgement-signs", Summary::getExploited, Signs.values(), Signs.SAID),
    HOW_SOON("howSoon", "judgement-soon", Summary::getHowSoon, HowSoon.values(), HowSoon.SAID),
    CONFIDENCE("confidence", "judgement-confidence", Summary::getConfidence, Confidence.values(), List.of(Confidence.values()));

    private final String field;
    private final String list;
    private final Function<Summary, Enum<?>> answer;
    private final int answers;
    private final List<? extends Enum<?>> said;

    SummaryItem(String field, String list, Function<Summary, Enum<?>> answer, Enum<?>[] answers, List<? extends Enum<?>> said) {
        this.field = field;
        this.list = list;
        this.answer = answer;
        this.answers = answers.length;
        this.said = said;
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
        return answers;
    }

    /** The answers that say how much, the least first; any other says that it cannot be said. */
    public List<? extends Enum<?>> said() {
        return said;
    }
}
