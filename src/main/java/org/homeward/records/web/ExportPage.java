package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseQueryWords;
import org.homeward.records.DecidingExports;
import org.homeward.records.ExportRequest;
import org.homeward.records.ExportingCases;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;
import org.homeward.shared.web.Shown;

/** One request for a list: whoever asked sees where it stands and takes the list out; whoever may decide decides. */
@Named
@RequestScoped
@Allowed(Permission.SEE_REQUESTS)
public class ExportPage {

    @Inject
    private ExportingCases exporting;
    @Inject
    private DecidingExports deciding;
    @Inject
    private CaseQueryWords words;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private PageTexts texts;
    @Inject
    private Shown show;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<ExportRequest> wanted = new Once<>(this::find);
    private String decisionNote;

    private ExportRequest find() {
        return isMay(Permission.EXPORT_CASES) ? exporting.mine(id()).orElseGet(() -> deciding.open(id())) : deciding.open(id());
    }

    public ExportRequest getWanted() {
        return wanted.get();
    }

    /** Which list it is, in words. */
    public Collection<String> getChosen() {
        return (isMine() ? words.of(getWanted().getQuery()) : words.withoutNames(getWanted().getQuery())).values();
    }

    public String getState() {
        return getWanted().state(clock.instant()).name().toLowerCase(Locale.ROOT);
    }

    public boolean isToDecide() {
        return getWanted().isWaiting() && !isMine();
    }

    public boolean isToTakeOut() {
        return getState().equals("ready") && isMine();
    }

    private boolean isMine() {
        return getWanted().getAskedBy().getId().equals(currentUser.getId());
    }

    private boolean isMay(Permission permission) {
        return currentUser.may(permission);
    }

    public void approve() {
        answer.to(() -> deciding.approve(id(), decisionNote), () -> "/records/requests?done=request-approved");
    }

    public void refuse() {
        answer.to(() -> deciding.refuse(id(), decisionNote), () -> "/records/requests?done=request-refused");
    }

    /** Sends the file as the answer of this form; a refusal leaves the page as it is. */
    public void takeOut() {
        try {
            exporting.write(id(), this::head, ExportPage::open);
            FacesContext.getCurrentInstance().responseComplete();
        } catch (RefusedException refused) {
            refused.refusals().forEach(answer::tell);
        }
    }

    private ExportingCases.Head head(ExportRequest taken) {
        String mark = texts.say("records.export.mark", currentUser.getName(), show.moment(clock.instant()), texts.code("export-purpose", taken.getPurpose()),
                taken.getReason());
        return new ExportingCases.Head(mark, List.of(texts.text("head").split("\\|")));
    }

    private static Writer open() {
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseContentType("text/csv");
        response.setResponseCharacterEncoding("UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"cases.csv\"");
        try {
            return response.getResponseOutputWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no request in the address"));
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
