package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseQueryWords;
import org.homeward.records.DecidingExports;
import org.homeward.records.ExportRequest;
import org.homeward.records.ExportingCases;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.AddressedThing;
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
    private AddressedThing addressed;

    private final Once<ExportRequest> wanted = new Once<>(this::find);
    private String decisionNote;

    private ExportRequest find() {
        return isMay(Permission.EXPORT_CASES) ? exporting.mine(addressed.id()).orElseGet(() -> deciding.open(addressed.id())) : deciding.open(addressed.id());
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
        answer.to(() -> deciding.approve(addressed.id(), decisionNote), () -> "/records/requests?done=request-approved");
    }

    public void refuse() {
        answer.to(() -> deciding.refuse(addressed.id(), decisionNote), () -> "/records/requests?done=request-refused");
    }

    /** Sends the file as the answer of this form; a refusal leaves the page as it is. */
    public void takeOut() {
        answer.download("cases.csv", "text/csv", file -> exporting.write(addressed.id(), this::head, file));
    }

    private ExportingCases.Head head(ExportRequest taken) {
        String mark = texts.say("records.export.mark", currentUser.getName(), show.moment(clock.instant()), texts.code("export-purpose", taken.getPurpose()),
                taken.getReason());
        return new ExportingCases.Head(mark, List.of(texts.text("head").split("\\|")));
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
