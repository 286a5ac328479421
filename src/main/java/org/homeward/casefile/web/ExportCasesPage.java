package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ExportingCases.Wish;
import org.homeward.casefile.ExportingCases;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** Asks what a list of cases is taken out for, and hands over the file. */
@Named
@RequestScoped
@Allowed(Permission.EXPORT_CASES)
public class ExportCasesPage {

    @Inject
    private ExportingCases exporting;
    @Inject
    private CaseQueryWords words;
    @Inject
    private PageTexts texts;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private CaseQuery query;
    private String purpose;
    private String reason;
    private boolean names;
    private final Once<Long> count = new Once<>(() -> exporting.count(query));

    @PostConstruct
    void read() {
        String list = request.getParameter("list");
        String address = list == null ? request.getQueryString() : list;
        Map<String, String> given = new HashMap<>();
        Arrays.stream((address == null ? "" : address).split("&")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .forEach(part -> given.put(decode(part[0]), decode(part[1])));
        query = new CaseQuery(given);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // a broken address asks for nothing
        }
    }

    public long getCount() {
        return count.get();
    }

    public Collection<String> getChosen() {
        return words.of(query).values();
    }

    public String getList() {
        return query.address();
    }

    public String getPath() {
        return query.path();
    }

    /** Sends the file as the answer of this form; a refusal leaves the form as it is. */
    public void write() {
        Wish wish = new Wish(query, purpose, reason, names);
        try {
            exporting.check(wish);
        } catch (RefusedException refused) {
            refused.refusals().forEach(answer::tell);
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("text/csv");
        response.setResponseCharacterEncoding("UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"cases-" + clock.today() + ".csv\"");
        List<String> head = List.of(texts.text("head").split("\\|"));
        try (Writer out = response.getResponseOutputWriter()) {
            exporting.write(wish, head, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isNames() {
        return names;
    }

    public void setNames(boolean names) {
        this.names = names;
    }
}
