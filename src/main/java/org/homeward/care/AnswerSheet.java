package org.homeward.care;

import com.google.gson.Gson;
import java.util.List;

/**
 * All that was answered to one questionnaire and what came of it, in the words of that day. Kept as one text, since that
 * is sealed as a whole: not even how many answers there are can be seen from outside.
 *
 * @param pattern the sentence of the pattern that the answers form, or null
 * @param scales  the first is the main one
 */
@Clinical
record AnswerSheet(String instrument, String version, String title, String pattern, List<AnsweredItem> items, List<ScaleResult> scales) {

    static AnswerSheet of(Instrument asked, QuestionnaireAsFilledIn filled, Scores scores) {
        return new AnswerSheet(asked.code(), asked.version(), asked.title(), scores.pattern().map(Instrument.Pattern::words).orElse(null),
                asked.items().stream().map(item -> AnsweredItem.of(item, filled.answers().get(item.code()))).toList(),
                scores.scales().stream().map(score -> ScaleResult.of(score, asked.highest(score.scale()))).toList());
    }

    static AnswerSheet read(String text) {
        return new Gson().fromJson(text, AnswerSheet.class);
    }

    String text() {
        return new Gson().toJson(this);
    }
}
