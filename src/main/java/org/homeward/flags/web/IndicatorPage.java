package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.flags.Indicator;
import org.homeward.flags.IndicatorRecord;
import org.homeward.flags.Indicators;
import org.homeward.flags.Ladder;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** One indicator ({@code ?code=}) in plain words, with its rule read aloud and the examples that are its tests. */
@Named
@RequestScoped
@Allowed(Permission.RAISE_FLAG)
public class IndicatorPage {

    @Inject
    private Indicators indicators;
    @Inject
    private Ladder ladder;
    @Inject
    private HttpServletRequest request;
    @Inject
    private PageTexts page;
    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private CurrentUser currentUser;

    private final Once<List<IndicatorRecord>> record = new Once<>(() -> currentUser.may(Permission.REVIEW_QUEUE)
            ? readingFlags.record(getIndicator().code()) : null);

    /** What became of its flags, for those who review; else none. */
    public List<IndicatorRecord> getRecord() {
        return record.get();
    }

    /** How often it turned out not to be so, said only when enough were decided. */
    public String share(IndicatorRecord counted) {
        return counted.unfoundedOfHundred().isPresent() ? page.say("flags.indicator.share", counted.unfoundedOfHundred().getAsLong())
                : page.say("flags.indicator.too-few", counted.decided());
    }

    public Indicator getIndicator() {
        return indicators.get(request.getParameter("code"));
    }

    public Duration getDecideIn() {
        Indicator indicator = getIndicator();
        return indicator.decideIn() == null ? ladder.of(indicator.severity()).decision() : indicator.decideIn();
    }

    public List<String> getExamples() {
        return getIndicator().examples().stream().map(e -> page.say("flags.indicator.example", page.translated(e.name()))).toList();
    }

    public String getBeside() {
        return getIndicator().beside().stream().sorted().map(d -> page.say("code.flag-domain." + d)).collect(Collectors.joining(", "));
    }
}
