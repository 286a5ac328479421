package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.judgement.Comparison;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.Presence;
import org.homeward.judgement.ReadingJudgements;
import org.homeward.judgement.Section;
import org.homeward.judgement.SummaryItem;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Ids;
import org.homeward.shared.web.LooksPicture;
import org.homeward.shared.web.Once;

/** The judgements of one person over time, and two of them side by side. Without {@code ?then=} and {@code ?now=} the last two. */
@Named
@RequestScoped
@Allowed(Permission.READ_JUDGEMENT)
public class ComparePage {

    private static final int MOST = 6;

    @Inject
    private JudgementsOfCase judgements;
    @Inject
    private ReadingJudgements reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;
    @Inject
    private HomewardClock clock;

    private final Once<List<JudgementView>> all = new Once<>(() -> judgements.getFinished().stream().filter(judgements::isReadable).toList());
    private final Once<Comparison> view = new Once<>(() -> openedCase.own(reading.compared(getThen(), getNow())));

    public Comparison getView() {
        return view.get();
    }

    /** Those that this user may read now, the last first. */
    public List<JudgementView> getAll() {
        return all.get();
    }

    public boolean isPossible() {
        return getAll().size() > 1;
    }

    /** The latest, at most {@link #MOST}, the oldest first: the earlier ones are set beside another one by one. */
    public List<JudgementView> getLatest() {
        return getAll().stream().limit(MOST).sorted(Comparator.comparing(one -> one.judgement().getFinishedAt())).toList();
    }

    public LooksPicture pictureOfLatest(SummaryItem item) {
        return picture(item, getLatest());
    }

    public LooksPicture pictureOfBoth(SummaryItem item) {
        return picture(item, both());
    }

    public LooksPicture picture(Comparison.Row row) {
        return new LooksPicture(days(both()), Presence.SAID, Stream.of(row.then(), row.now()).map(sign -> sign == null ? null : sign.getPresence()).toList());
    }

    private LooksPicture picture(SummaryItem item, List<JudgementView> views) {
        return new LooksPicture(days(views), item.said(), views.stream().map(one -> item.of(one.judgement().getSummary())).toList());
    }

    private List<JudgementView> both() {
        return List.of(getView().then(), getView().now());
    }

    private List<LocalDate> days(List<JudgementView> views) {
        return views.stream().map(one -> LocalDate.ofInstant(one.judgement().getFinishedAt(), clock.getZone())).toList();
    }

    public UUID getThen() {
        return chosen("then", 1);
    }

    public UUID getNow() {
        return chosen("now", 0);
    }

    private UUID chosen(String name, int otherwise) {
        return Ids.parse(request.getParameter(name)).orElseGet(() -> getAll().get(otherwise).judgement().getId());
    }

    public List<Section> getSections() {
        return List.of(Section.SIGNS, Section.STRENGTHS);
    }
}
