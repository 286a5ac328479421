package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.audit.Looks;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.SeeingWhoLooked;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;
import org.homeward.shared.Text;
import org.homeward.shared.TypedDate;
import org.homeward.shared.web.PageTexts;

/** Who looked at a case in a period, by default in the last 90 days. */
@Named
@RequestScoped
@Allowed(Permission.SEE_WHO_LOOKED)
public class LookedPage {

    private static final int USUAL_DAYS = 90;

    @Inject
    private SeeingWhoLooked seeing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;

    private LocalDate from;
    private LocalDate until;
    private Page<Looks> page;

    @PostConstruct
    void read() {
        until = day("until").orElse(clock.today());
        from = day("from").filter(d -> !d.isAfter(until)).orElse(until.minusDays(USUAL_DAYS));
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(Text.clean(request.getParameter(name))).flatMap(typed -> TypedDate.read(typed, clock.today()));
    }

    public Page<Looks> getPage() {
        if (page == null) {
            int number = Optional.ofNullable(request.getParameter("page")).filter(p -> p.matches("[1-9]\\d{0,3}")).map(Integer::valueOf).orElse(1);
            page = seeing.read(openedCase.getId(), from, until, number);
        }
        return page;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    /** Opened, printed or taken out. */
    public String did(Looks looks) {
        String act = looks.act().startsWith("Printing") ? "printed" : looks.act().startsWith("Exporting") ? "taken-out" : "opened";
        return texts.say("casefile.looked." + act, looks.times());
    }
}
