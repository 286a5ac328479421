package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.CaseQueryWords;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.Stage;
import org.homeward.casefile.Track;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Entity;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;
import org.homeward.shared.Words;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.PageTexts;

/** The list of cases: what is asked for stands in the address and nowhere else. */
@Named
@RequestScoped
@Allowed(Permission.LIST_CASES)
public class CaseListPage {

    private static final Set<String> FIRST_ROW = Set.of("q", "stage", "worker", "track", "sort", "page");

    @Inject
    private ListingCases listing;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CaseQueryWords words;
    @Inject
    private PageTexts texts;
    @Inject
    private HomewardClock clock;
    @Inject
    private HttpServletRequest request;

    private CaseQuery query;
    private Page<CaseListRow> page;

    /** A list that many people want, one click away. */
    public record Preset(String key, String path) {
    }

    /** One column: its words and, where it can be sorted, the address of the list sorted by it and how it is sorted now. */
    public record Column(String words, String path, String sorted, String mark) {
    }

    /** A filter of another feature, ready to be shown. */
    public record Offered(String name, String label, List<Choice> choices) {
    }

    @PostConstruct
    void read() {
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        given.keySet().removeIf(name -> name.equals("done"));
        query = new CaseQuery(given);
    }

    public CaseQuery getQuery() {
        return query;
    }

    public Page<CaseListRow> getPage() {
        if (page == null) {
            page = query.text().isPresent() ? listing.search(query) : listing.list(query);
        }
        return page;
    }

    public String given(String name) {
        return query.get(name).orElse("");
    }

    public String getState() {
        return query.state().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the list may hold cases of several workers. */
    public boolean isForTeam() {
        return currentUser.is("SUPERVISOR") || currentUser.is("CHILD_PROTECTION_LEAD");
    }

    /** Whether a filter is chosen that stands among the further ones. */
    public boolean isMore() {
        return query.given().keySet().stream().anyMatch(name -> !FIRST_ROW.contains(name));
    }

    public String getPageQuery() {
        return query.address().isEmpty() ? "" : "&" + query.address();
    }

    public List<Preset> getPresets() {
        CaseQuery all = CaseQuery.ALL_OPEN;
        Stream<Preset> mine = currentUser.is("SOCIAL_WORKER") || isForTeam() ? Stream.of(new Preset("mine", all.with("worker", currentUser.getId().toString()).path())) : Stream.of();
        Stream<Preset> team = Stream.of(new Preset(isForTeam() ? "team-cases" : "open-cases", all.path()));
        Stream<Preset> others = Stream.of(new Preset("late", all.with("due", "late").path()), new Preset("quiet-21", all.with("quiet", "21").path()),
                new Preset("new", all.with("since", clock.today().withDayOfMonth(1).toString()).path()), new Preset("closed", all.with("state", "closed").path()));
        return Stream.of(isForTeam() ? mine : Stream.<Preset>of(), team, others).flatMap(s -> s).toList();
    }

    public List<Column> getColumns() {
        return List.of(column("number", CaseQuery.Sort.NUMBER), column("name", CaseQuery.Sort.NAME), column("age", null), column("track", null),
                column("stage", CaseQuery.Sort.STAGE), column("worker", null), column("contact", CaseQuery.Sort.CONTACT), column("next-due", null));
    }

    private Column column(String key, CaseQuery.Sort sort) {
        if (sort == null) {
            return new Column(texts.text(key), null, null, null);
        }
        boolean sorted = query.sort() == sort;
        String code = sort.name().toLowerCase(Locale.ROOT);
        String path = query.with("sort", sorted && !query.descending() ? "-" + code : code).path();
        return new Column(texts.text(key), path, !sorted ? "none" : query.descending() ? "descending" : "ascending",
                !sorted ? "" : query.descending() ? " ▼" : " ▲");
    }

    /** What is chosen, each with the address of the list without it. */
    public List<Choice> getChips() {
        return words.of(query).entrySet().stream().map(e -> new Choice(query.without(e.getKey()).path(), e.getValue())).toList();
    }

    public List<Choice> getStages() {
        return codes("stage", Stage.values());
    }

    public List<Choice> getTracks() {
        return codes("track", Track.values());
    }

    public List<Choice> getStates() {
        return codes("case-state", CaseQuery.State.values());
    }

    public List<Choice> getLanguages() {
        return codeLists.of("language").stream().map(code -> new Choice(code, texts.code("language", code))).toList();
    }

    public List<Choice> getWorkers() {
        return Stream.concat(Stream.of(new Choice(CaseQuery.NOBODY, texts.say("casefile.nobody"))),
                listing.workers().stream().map(w -> new Choice(id(w), w.getDisplayName()))).toList();
    }

    public List<Choice> getTeams() {
        return listing.teams().stream().map(t -> new Choice(id(t), t.getName())).toList();
    }

    public List<Offered> getFilters() {
        return listing.filters().stream().map(f -> new Offered(f.name(), texts.say("case-filter." + f.name()),
                f.choices().stream().map(c -> new Choice(c, texts.say("case-filter." + f.name() + "." + c))).toList())).toList();
    }

    private List<Choice> codes(String list, Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> new Choice(Words.codeOf(c), texts.code(list, c))).toList();
    }

    private static String id(Entity thing) {
        return thing.getId().toString();
    }
}
