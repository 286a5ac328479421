package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.AssessingNeeds;
import org.homeward.assessment.Level;
import org.homeward.assessment.Need;
import org.homeward.assessment.NeedAnswer;
import org.homeward.assessment.NeedAsTold;
import org.homeward.assessment.NeedRow;
import org.homeward.assessment.NeedsView;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.PageTexts;

/** A few needs of the draft, talked about together. Which ones stands in the address as {@code ?section=}; without it, the first that is not answered yet. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class NeedsSectionPage {

    @Inject
    private AddressedAssessment addressed;
    @Inject
    private AssessingNeeds assessing;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;

    private NeedsView.Section section;
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> wishes = new HashMap<>();
    private final Map<String, String> strengths = new HashMap<>();

    /** Before anything is shown or typed: the form begins with what is in the draft. A completed assessment is read, not written. */
    public void open() {
        if (addressed.getView().now().isComplete()) {
            answer.go(addressed.path("assessment"));
        } else if (request.getMethod().equals("GET")) {
            getSection().rows().stream().filter(row -> row.now() != null).forEach(row -> show(row.now()));
        }
    }

    private void show(NeedAnswer stored) {
        levels.put(stored.getNeed(), stored.getLevel() == null ? null : stored.getLevel().name());
        reasons.put(stored.getNeed(), stored.getReason());
        wishes.put(stored.getNeed(), stored.getWish());
        strengths.put(stored.getNeed(), stored.getStrengths());
    }

    public void saveAndGoOn() {
        List<NeedsView.Section> all = getSections();
        int next = all.indexOf(getSection()) + 1;
        save(next < all.size() ? addressed.path("needs-section") + "&section=" + all.get(next).code() : addressed.path("finish-assessment"));
    }

    public void saveAndPause() {
        save("/assessment/assessments?case=" + addressed.getView().now().caseId() + "&done=assessment-kept");
    }

    private void save(String next) {
        answer.to(() -> assessing.save(addressed.getId(), getSection().rows().stream().map(row -> told(row.need().code())).toList()), () -> next);
    }

    private NeedAsTold told(String need) {
        String level = levels.get(need);
        String seen = seen(need);
        return new NeedAsTold(need, level == null ? null : Level.valueOf(level), reasons.get(need), wishes.get(need), strengths.get(need),
                seen.isEmpty() ? null : Long.valueOf(seen));
    }

    /** The version of the stored answer that the form began with; carried through every sending of the form. */
    public String seen(String need) {
        String sent = request.getParameter("seen-" + need);
        if (sent != null) {
            return sent.matches("\\d{1,9}") ? sent : "";
        }
        return getSection().rows().stream().filter(r -> r.need().code().equals(need) && r.now() != null)
                .map(r -> String.valueOf(r.now().getVersion())).findFirst().orElse("");
    }

    public List<NeedsView.Section> getSections() {
        return addressed.getView().sections();
    }

    public NeedsView.Section getSection() {
        if (section == null) {
            String code = request.getParameter("section");
            Stream<NeedsView.Section> wanted = code == null ? getSections().stream().filter(s -> !s.isAnswered()) : getSections().stream().filter(s -> s.code().equals(code));
            section = wanted.findFirst().orElseGet(() -> {
                if (code != null) {
                    throw new NotThereException("section");
                }
                return getSections().get(0);
            });
        }
        return section;
    }

    public int getNumber() {
        return getSections().indexOf(getSection()) + 1;
    }

    /** The five answers to a need, each with what it means here. */
    public List<Choice> choices(Need need) {
        return Stream.of(Level.values()).map(level -> new Choice(level.name(), level.isKnown()
                ? page.say("assessment.needs-section.choice", page.code("level", level), page.translated(need.levels().get(level))) : page.code("level", level))).toList();
    }

    public boolean hasBefore(NeedRow row) {
        return row.before() != null && row.before().getLevel() != null;
    }

    public Map<String, String> getLevels() {
        return levels;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public Map<String, String> getWishes() {
        return wishes;
    }

    public Map<String, String> getStrengths() {
        return strengths;
    }
}
