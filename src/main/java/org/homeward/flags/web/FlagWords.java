package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.FactWords;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagEvidence;
import org.homeward.flags.Indicator;
import org.homeward.shared.Words;
import org.homeward.shared.web.PageTexts;

/** {@code #{flagWords.…}}: how flags and indicators are said, in the language of the page where somebody translated them. */
@Named
@RequestScoped
public class FlagWords {

    @Inject
    private PageTexts page;

    /** What a flag is about, as it read when it was opened. */
    public String name(Flag flag) {
        return page.translated(flag.getOpening().getName());
    }

    public String name(Indicator indicator) {
        return page.translated(indicator.name());
    }

    public String question(Indicator indicator) {
        return page.translated(indicator.question());
    }

    /** The question about somebody of that age: of a young person, whether somebody does this to them. */
    public String question(Indicator indicator, AgeGroup group) {
        return page.translated(indicator.question(group));
    }

    /** The question about a young person; null when there is none. */
    public String young(Indicator indicator) {
        return page.translated(indicator.exploited());
    }

    /** The recorded fact behind a piece of evidence, in words; empty when a person wrote it. */
    public String fact(FlagEvidence evidence) {
        return evidence.getFact() == null ? "" : FactWords.say(page.getLocale(), evidence.getFact());
    }

    /** The rule of an indicator read aloud, a sentence for each way to meet it; none when it has no rule. */
    public List<String> rule(Indicator indicator) {
        return indicator.rule().map(rule -> FactWords.say(page.getLocale(), rule)).orElse(List.of());
    }

    public String time(Duration time) {
        boolean days = time.toHours() % 24 == 0 && time.toHours() > 72;
        return page.say(days ? "flags.days" : "flags.hours", days ? time.toDays() : time.toHours());
    }

    /** The style of a flag's next date. */
    public String dueFor(Flag flag) {
        return page.say("flags.due-for-" + Words.codeOf(flag.getClock().getDueFor()));
    }
}
