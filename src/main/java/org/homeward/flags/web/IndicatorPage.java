package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.Indicator;
import org.homeward.flags.Indicators;
import org.homeward.flags.Ladder;
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

    public Indicator getIndicator() {
        return indicators.get(request.getParameter("code"));
    }

    public Duration getDecideIn() {
        Indicator indicator = getIndicator();
        return indicator.decideIn() == null ? ladder.of(indicator.severity()).decision() : indicator.decideIn();
    }

    public List<String> getExamples() {
        return getIndicator().examples().stream().map(e -> page.say("flags.indicator.example", e.name())).toList();
    }

    public String getBeside() {
        return getIndicator().beside().stream().sorted().map(d -> page.say("code.flag-domain." + d)).collect(Collectors.joining(", "));
    }
}
