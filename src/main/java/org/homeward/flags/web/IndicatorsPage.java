package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.Indicator;
import org.homeward.flags.Indicators;
import org.homeward.shared.web.PageTexts;

/** The catalogue for everybody who raises flags: what is worth a look, for whom, and which rules open one. */
@Named
@RequestScoped
@Allowed(Permission.RAISE_FLAG)
public class IndicatorsPage {

    @Inject
    private Indicators indicators;
    @Inject
    private PageTexts page;

    public Map<String, List<Indicator>> getByDomain() {
        return indicators.all().stream().collect(Collectors.groupingBy(Indicator::domain, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whom it may be asked about, in words. */
    public String groups(Indicator indicator) {
        return indicator.appliesTo().stream().sorted().map(AgeGroup::name).map(g -> page.say("code.age-group." + g)).collect(Collectors.joining(", "));
    }
}
