package org.homeward.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.audit.AuditKind;
import org.homeward.audit.AuditLine;
import org.homeward.audit.AuditQuery;
import org.homeward.audit.AuditRow;
import org.homeward.audit.ExportingTheAudit;
import org.homeward.audit.ReadingTheAudit;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;
import org.homeward.shared.Words;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.PageTexts;

/** Who did what, newest first. What is asked for stands in the address. */
@Named
@RequestScoped
@Allowed(Permission.READ_AUDIT)
public class TrailPage {

    @Inject
    private ReadingTheAudit readingTheAudit;
    @Inject
    private ExportingTheAudit exporting;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts texts;
    @Inject
    private HomewardClock clock;
    @Inject
    private HttpServletRequest request;

    private AuditQuery query;
    private Page<AuditLine> page;

    @PostConstruct
    void read() {
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        query = AuditQuery.from(given, clock.today());
    }

    public Page<AuditLine> getPage() {
        if (page == null) {
            page = readingTheAudit.read(query);
        }
        return page;
    }

    public String given(String name) {
        return query.get(name).orElse("");
    }

    public String getPageQuery() {
        return query.address().isEmpty() ? "" : "&" + query.address();
    }

    public List<Choice> getOutcomes() {
        return choices("audit-outcome", AuditRow.Outcome.values());
    }

    public List<Choice> getKinds() {
        return choices("audit-kind", AuditKind.values());
    }

    public List<Choice> getRelations() {
        return choices("relation", Relation.values());
    }

    private List<Choice> choices(String list, Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> new Choice(Words.codeOf(c), texts.code(list, c))).toList();
    }

    /** The questions that are asked most; what is filled in about a case, a person or a period stays. */
    public List<Choice> getPresets() {
        String kept = Stream.of("user", "number", "from", "until").filter(name -> query.get(name).isPresent())
                .map(name -> name + "=" + URLEncoder.encode(given(name), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        String and = "/audit/trail?" + (kept.isEmpty() ? "" : kept + "&");
        return List.of(new Choice("/audit/trail", texts.text("all")), new Choice(and + "kind=opened", texts.text("opened")),
                new Choice(and + "kind=taken-out", texts.text("taken-out")), new Choice(and + "relation=emergency", texts.text("emergency")),
                new Choice(and + "kind=searched", texts.text("searched")), new Choice(and + "outcome=denied", texts.text("denied")), new Choice(and + "kind=sign-in", texts.text("sign-ins")));
    }

    /** Takes the rows along as a file for a spreadsheet. */
    public void write() {
        answer.download("audit-" + clock.today() + ".csv", "text/csv", file -> exporting.rows(query, List.of(texts.text("head").split("\\|")), file));
    }

    /** «OpeningACase.open» as people read it: «Opening a case – open». */
    public String words(String act) {
        String spaced = act.replaceAll("(?<=[a-zA-Z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).replaceFirst("\\.", " – ");
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
