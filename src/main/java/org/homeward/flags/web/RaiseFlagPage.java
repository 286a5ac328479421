package org.homeward.flags.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.EvidenceAsTold;
import org.homeward.flags.FactWords;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagAsRaised;
import org.homeward.flags.Indicator;
import org.homeward.flags.Observation;
import org.homeward.flags.RaisingAFlag;
import org.homeward.flags.Severity;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;

/** Raising a flag: first the question that fits, then what was seen or heard. From a contact ({@code ?about=}) day and source are there already. */
@Named
@RequestScoped
@Allowed(Permission.RAISE_FLAG)
public class RaiseFlagPage {

    @Inject
    private RaisingAFlag raisingAFlag;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;
    @Inject
    private FlagWords flagWords;
    @Inject
    private HttpServletRequest request;

    private String code;
    private UUID about;
    private Observation record;
    private List<Indicator> choices;
    private String text;
    private String rationale;
    private String severity;
    private String sourceType;
    private String certainty;
    private LocalDate on;
    private String nothingBecause;
    private String next;

    @PostConstruct
    void begin() {
        code = request.getParameter("indicator");
        about = Ids.parse(request.getParameter("about")).orElse(null);
        record = raisingAFlag.about(openedCase.getId(), about).orElse(null);
        on = record == null ? clock.today() : record.since();
        sourceType = record == null ? null : record.sourceType();
        certainty = record == null ? "single-report" : record.certainty();
        text = record == null ? null : record.text();
    }

    /** What may be raised here, by domain. */
    public Map<String, List<Indicator>> getChoices() {
        return choices().stream().collect(Collectors.groupingBy(Indicator::domain, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Indicator> choices() {
        if (choices == null) {
            choices = raisingAFlag.choices(openedCase.getId());
        }
        return choices;
    }

    /** The question that was chosen, or null. */
    public Indicator getIndicator() {
        return choices().stream().filter(i -> i.code().equals(code)).findFirst().orElse(null);
    }

    public String question(Indicator indicator) {
        return flagWords.question(indicator, AgeGroup.of(openedCase.getFile(), clock.today()));
    }

    /** The record it is about, in words; empty when it is about none. */
    public String getRecord() {
        return record == null ? "" : FactWords.say(page.getLocale(), record);
    }

    public List<Severity> getSeverities() {
        return Arrays.asList(Severity.values());
    }

    public void send() {
        UUID file = openedCase.getId();
        FlagAsRaised told = new FlagAsRaised(code, severity == null ? null : Severity.valueOf(severity), rationale,
                new EvidenceAsTold(on, true, sourceType, certainty, text), record == null ? null : about);
        boolean exploitation = getIndicator() != null && getIndicator().isExploitation(AgeGroup.of(openedCase.getFile(), clock.today()));
        answer.to(() -> after(exploitation ? raisingAFlag.raiseForChild(file, told) : raisingAFlag.raise(file, told)), () -> next);
    }

    /** Whether a rule asked the child-protection lead to look at this. */
    public boolean isAsked() {
        return code != null && currentUser.may(Permission.RAISE_CHILD_CONCERN) && openedCase.getFile().isChild() && raisingAFlag.isAsked(openedCase.getId(), code);
    }

    public void sendNothing() {
        UUID file = openedCase.getId();
        answer.to(() -> raisingAFlag.nothingToRaise(file, code, nothingBecause), () -> "/casefile/case?case=" + file + "&done=nothing-raised");
    }

    /** Who reads flags sees the flag; who may only raise one goes back to the case. */
    private void after(Flag flag) {
        next = currentUser.may(Permission.READ_FLAGS) ? "/flags/flag?case=" + flag.caseId() + "&id=" + flag.getId() + "&done=flag-raised"
                : "/casefile/case?case=" + flag.caseId() + "&done=flag-sent";
    }

    public String getNothingBecause() {
        return nothingBecause;
    }

    public void setNothingBecause(String nothingBecause) {
        this.nothingBecause = nothingBecause;
    }

    public UUID getAbout() {
        return record == null ? null : about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getSourceType() {
        return sourceType;
    }

    public void setSourceType(String sourceType) {
        this.sourceType = sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
