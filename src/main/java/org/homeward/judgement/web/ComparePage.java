package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.judgement.Comparison;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.ReadingJudgements;
import org.homeward.judgement.Section;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Once;

/** The judgements of one person over time, and two of them side by side. Without {@code ?then=} and {@code ?now=} the last two. */
@Named
@RequestScoped
@Allowed(Permission.READ_JUDGEMENT)
public class ComparePage {

    @Inject
    private JudgementsOfCase judgements;
    @Inject
    private ReadingJudgements reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;

    private final Once<Comparison> view = new Once<>(() -> openedCase.own(reading.compared(getThen(), getNow())));

    public Comparison getView() {
        return view.get();
    }

    /** Those that this user may read now, the last first. */
    public List<JudgementView> getAll() {
        return judgements.getFinished().stream().filter(judgements::isReadable).toList();
    }

    public boolean isPossible() {
        return getAll().size() > 1;
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
