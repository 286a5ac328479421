package org.homeward.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.CaseQueryWords;
import org.homeward.records.ExportRequest;
import org.homeward.records.ExportingCases;
import org.homeward.records.ExportingCases.Wish;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Asks that a list of cases may be taken out, and what for. */
@Named
@RequestScoped
@Allowed(Permission.EXPORT_CASES)
public class ExportCasesPage {

    @Inject
    private ExportingCases exporting;
    @Inject
    private CaseQueryWords words;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private CaseQuery query;
    private String purpose;
    private String reason;
    private boolean names;
    private final Once<ExportRequest.Size> size = new Once<>(() -> exporting.size(query));

    @PostConstruct
    void read() {
        String list = request.getParameter("list");
        query = CaseQuery.of(list == null ? request.getQueryString() : list);
    }

    public ExportRequest.Size getSize() {
        return size.get();
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

    public void ask() {
        answer.to(() -> exporting.ask(new Wish(query, purpose, reason, names)), () -> "/records/requests?done=export-asked");
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
