package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.Direction;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.Judging;
import org.homeward.judgement.Presence;
import org.homeward.judgement.Relevance;
import org.homeward.judgement.Section;
import org.homeward.judgement.Sign;
import org.homeward.judgement.SignList;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusal;
import org.homeward.shared.Words;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** The signs of a judgement one by one, or what protects; which of the two stands in the address as {@code ?section=}, and one that is about to be added as {@code ?also=}. */
@Named
@RequestScoped
@Allowed(Permission.JUDGE)
public class ReviewPage {

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

    private final Once<SignList> list = new Once<>(() -> list(addressed.getView()));
    private SignsForm form;
    private String another;

    /** The form begins with what is in the draft. A finished judgement is read, not written. */
    public void open() {
        if (addressed.getView().judgement().isFinished()) {
            answer.go(addressed.path("judgement"));
        } else if (request.getMethod().equals("GET")) {
            Conflict.Stored<SignsForm> stored = stored(addressed.getView());
            form = stored.form();
            conflict.opened(stored);
        }
    }

    private Conflict.Stored<SignsForm> stored(JudgementView view) {
        return new Conflict.Stored<>(new SignsForm(shown(list(view)), this::label).stored(), view.judgement().getVersion(), () -> addressed.saved(view));
    }

    private SignList list(JudgementView view) {
        return addressed.signs(view).stream().filter(one -> Words.codeOf(one.section()).equals(request.getParameter("section"))).findFirst()
                .orElseThrow(() -> new NotThereException("signs of that section"));
    }

    private List<Sign> shown(SignList of) {
        return Stream.concat(of.listed().stream(), of.others().stream().filter(sign -> sign.about().equals(request.getParameter("also")))).toList();
    }

    public void add() {
        if (another == null) {
            answer.tell(Refusal.at("another", "general.required"));
        } else {
            save(addressed.path(getSection()) + "&also=" + another + "#sign-" + another);
        }
    }

    public void saveAndGoOn() {
        save(addressed.path(Section.WRITTEN.get(Section.WRITTEN.indexOf(getSection()) + 1)));
    }

    public void saveAndPause() {
        save("/judgement/judgements?case=" + addressed.getView().judgement().caseId() + "&done=judgement-kept");
    }

    private void save(String next) {
        answer.to(() -> conflict.settle(getForm(), () -> stored(addressed.read()), version -> judging.review(addressed.getId(), getForm().told(), version)), () -> next);
    }

    public Section getSection() {
        return list.get().section();
    }

    public List<Sign> getSigns() {
        return shown(list.get());
    }

    /** What can be added besides. */
    public List<Sign> getOthers() {
        List<Sign> shown = getSigns();
        return list.get().others().stream().filter(sign -> !shown.contains(sign)).toList();
    }

    private String label(Sign sign, String what) {
        return addressed.name(sign) + ": " + page.text(what);
    }

    public SignsForm getForm() {
        if (form == null) {
            form = new SignsForm(getSigns(), this::label);
        }
        return form;
    }

    public List<Presence> getPresences() {
        return List.of(Presence.values());
    }

    public List<Relevance> getRelevances() {
        return List.of(Relevance.values());
    }

    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public String getAnother() {
        return another;
    }

    public void setAnother(String another) {
        this.another = another;
    }
}
