package org.homeward.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.CurrentUser;
import org.homeward.shared.Words;

/** Says in words what a query of cases asks for. */
@RequestScoped
public class CaseQueryWords {

    @Inject
    private ListingCases listing;
    @Inject
    private CurrentUser currentUser;

    /** For each parameter that narrows the list, what it says: «No contact for 21 days». */
    public Map<String, String> of(CaseQuery query) {
        return of(query, listing.filters());
    }

    /** The same of somebody else's list, for those who decide about it: a name that was looked for is not told. */
    public Map<String, String> withoutNames(CaseQuery query) {
        Map<String, String> words = of(query, listing.everyFilter());
        words.computeIfPresent("q", (q, name) -> new Words(currentUser.getLocale()).say("casefile.case-list.chip-somebody"));
        return words;
    }

    private Map<String, String> of(CaseQuery query, List<CaseFilter> filters) {
        Words texts = new Words(currentUser.getLocale());
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
        query.openedSince().ifPresent(day -> words.put("since", texts.say("casefile.case-list.chip-since", texts.date(day))));
        query.get("state").ifPresent(state -> words.put("state", texts.code("case-state", query.state())));
        filters.forEach(filter -> query.get(filter.name()).filter(filter.choices()::contains)
                .ifPresent(choice -> words.put(filter.name(), texts.say("case-filter." + filter.name() + "." + choice))));
        return words;
    }
}
