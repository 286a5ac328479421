package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.Indicator;
import org.homeward.flags.IndicatorRecord;
import org.homeward.flags.Indicators;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** The catalogue for everybody who raises flags: what is worth a look, for whom, and which rules open one. */
@Named
@RequestScoped
@Allowed(Permission.RAISE_FLAG)
public class IndicatorsPage {

    @Inject
    private Indicators indicators;
    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PageTexts page;

    private final Once<Map<String, IndicatorRecord>> records = new Once<>(() -> readingFlags.records().stream()
            .collect(Collectors.toMap(IndicatorRecord::indicator, Function.identity(), IndicatorRecord::and)));

    public Map<String, List<Indicator>> getByDomain() {
        return indicators.all().stream().collect(Collectors.groupingBy(Indicator::domain, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whom it may be asked about, in words. */
    public String groups(Indicator indicator) {
        return indicator.appliesTo().stream().sorted().map(AgeGroup::name).map(g -> page.say("code.age-group." + g)).collect(Collectors.joining(", "));
    }

    /** Whether this user reviews flags, and so sees what became of them. */
    public boolean isReviewing() {
        return currentUser.may(Permission.REVIEW_QUEUE);
    }

    /** What became of the flags of an indicator, in words. */
    public String record(Indicator indicator) {
        IndicatorRecord record = records.get().get(indicator.code());
        return record == null ? page.say("flags.indicators.no-record")
                : page.say("flags.indicators.record", record.opened(), record.decided(), record.upheld(), record.unfounded());
    }
}
