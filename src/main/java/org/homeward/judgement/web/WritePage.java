package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.Judging;
import org.homeward.judgement.Part;
import org.homeward.judgement.Question;
import org.homeward.judgement.Section;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Words;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** One section of a judgement in words, with what stands on record beside it. Which one stands in the address as {@code ?section=}; without it, it leads to the first that is not complete. */
@Named
@RequestScoped
@Allowed(Permission.JUDGE)
public class WritePage {

    private static final String SECTION = "section";

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private Judging judging;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;
    @Inject
    private HomewardClock clock;

    private final Once<Section> section = new Once<>(this::wanted);
    private NarrativeForm form;

    /** The form begins with what is in the draft. A finished judgement is read, not written. */
    public void open() {
        if (addressed.getView().judgement().isFinished()) {
            answer.go(addressed.path("judgement"));
        } else if (request.getParameter(SECTION) == null) {
            answer.go(addressed.next());
        } else if (request.getMethod().equals("GET")) {
            Conflict.Stored<NarrativeForm> stored = stored(addressed.getView());
            form = stored.form();
            conflict.opened(stored);
        }
    }

    private Conflict.Stored<NarrativeForm> stored(JudgementView view) {
        return new Conflict.Stored<>(new NarrativeForm(getSection(), this::label).with(view.narrative()), view.judgement().getVersion(), () -> addressed.saved(view));
    }

    public void saveAndGoOn() {
        int next = Section.WRITTEN.indexOf(getSection()) + 1;
        save(next < Section.WRITTEN.size() ? addressed.path(Section.WRITTEN.get(next)) : addressed.path("sum-up"));
    }

    public void saveAndPause() {
        save("/judgement/judgements?case=" + addressed.getView().judgement().caseId() + "&done=judgement-kept");
    }

    private void save(String next) {
        NarrativeForm typed = getForm();
        typed.tidy(clock.today());
        answer.to(() -> conflict.settle(typed, () -> stored(addressed.read()), version -> judging.save(addressed.getId(), typed.told(), version)), () -> next);
    }

    private Section wanted() {
        return Section.WRITTEN.stream().filter(s -> !s.isOfSigns() && Words.codeOf(s).equals(request.getParameter(SECTION))).findFirst()
                .orElseThrow(() -> new NotThereException("section"));
    }

    public Section getSection() {
        return section.get();
    }

    private String label(Part part, Question question) {
        return page.code("judgement-part", part) + ": " + page.code("judgement-question", question);
    }

    public NarrativeForm getForm() {
        if (form == null) {
            form = new NarrativeForm(getSection(), this::label);
        }
        return form;
    }
}
