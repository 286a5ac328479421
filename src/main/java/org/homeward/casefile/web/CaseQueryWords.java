package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.web.PageTexts;
import org.homeward.shared.web.Shown;

/** Says in words what a query of cases asks for. */
@RequestScoped
public class CaseQueryWords {

    @Inject
    private ListingCases listing;
    @Inject
    private PageTexts texts;
    @Inject
    private Shown show;

    /** For each parameter that narrows the list, what it says: «No contact for 21 days». */
    public Map<String, String> of(CaseQuery query) {
        Map<String, String> words = new LinkedHashMap<>();
        query.text().ifPresent(text -> words.put("q", texts.say("casefile.case-list.chip-q", text)));
        query.stage().ifPresent(stage -> words.put("stage", texts.code("stage", stage)));
        query.track().ifPresent(track -> words.put("track", texts.code("track", track)));
        query.worker().ifPresent(worker -> words.put("worker", texts.say("casefile.case-list.chip-worker", listing.nameOf(worker))));
        if (query.withoutWorker()) {
            words.put("worker", texts.say("casefile.nobody"));
        }
        query.team().ifPresent(team -> words.put("team", listing.teams().stream().filter(t -> t.getId().equals(team))
                .map(t -> t.getName()).findFirst().orElse("")));
        query.language().ifPresent(language -> words.put("language", texts.code("language", language)));
        query.quietDays().ifPresent(days -> words.put("quiet", texts.say("casefile.case-list.chip-quiet", days)));
        query.openedSince().ifPresent(day -> words.put("since", texts.say("casefile.case-list.chip-since", show.date(day))));
        query.get("state").ifPresent(state -> words.put("state", texts.code("case-state", query.state())));
        listing.filters().forEach(filter -> query.get(filter.name()).filter(filter.choices()::contains)
                .ifPresent(choice -> words.put(filter.name(), texts.say("case-filter." + filter.name() + "." + choice))));
        return words;
    }
}
