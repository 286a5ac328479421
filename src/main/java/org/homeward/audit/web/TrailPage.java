package org.homeward.audit.web;

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
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.audit.AuditLine;
import org.homeward.audit.AuditQuery;
import org.homeward.audit.AuditRow;
import org.homeward.audit.ReadingTheAudit;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;
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
        return Arrays.stream(AuditRow.Outcome.values()).map(o -> new Choice(o.name().toLowerCase(Locale.ROOT), texts.code("audit-outcome", o))).toList();
    }

    public List<Choice> getPresets() {
        String week = "from=" + clock.today().minusDays(7);
        return List.of(new Choice("/audit/trail", texts.text("all")), new Choice("/audit/trail?" + week + "&outcome=denied", texts.text("denied")),
                new Choice("/audit/trail?act=OpeningACase&" + week, texts.text("opened")), new Choice("/audit/trail?act=ExportingCases.write", texts.text("exports")),
                new Choice("/audit/trail?act=Printing", texts.text("prints")), new Choice("/audit/trail?act=SigningIn&" + week, texts.text("sign-ins")));
    }

    /** «OpeningACase.open» as people read it: «Opening a case – open». */
    public String words(String act) {
        String spaced = act.replaceAll("(?<=[a-zA-Z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).replaceFirst("\\.", " – ");
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
