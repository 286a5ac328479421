package org.homeward.judgement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The summary judgements as chosen; all may be missing in a draft.
 *
 * @param exploited whether somebody draws the person back in or lives at their cost
 * @param reason    what they rest on, in words
 */
public record SummaryAsTold(Attention attention, Signs harmToOthers, Signs harmToSelf, Signs exploited, HowSoon howSoon, Confidence confidence, String reason) {

    /** What is chosen, by the name of its field. */
    Map<String, Enum<?>> answers() {
        Map<String, Enum<?>> answers = new LinkedHashMap<>();
        answers.put("attention", attention);
        answers.put("harmToOthers", harmToOthers);
        answers.put("harmToSelf", harmToSelf);
        answers.put("exploited", exploited);
        answers.put("howSoon", howSoon);
        answers.put("confidence", confidence);
        return answers;
    }
}
