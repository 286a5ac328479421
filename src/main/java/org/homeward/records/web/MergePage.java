package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.PossibleMatches;
import org.homeward.person.Person.Part;
import org.homeward.records.MergingPeople;
import org.homeward.shared.Text;
import org.homeward.shared.Words;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** Looks for another record of the same person, puts the two side by side, and asks that they become one. */
@Named
@RequestScoped
@Allowed(Permission.MERGE_PEOPLE)
public class MergePage {

    @Inject
    private MergingPeople merging;
    @Inject
    private PossibleMatches possibleMatches;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private MoveWords moveWords;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private final Once<MergingPeople.Pair> pair = new Once<>(() -> merging.compare(openedCase.getId(), getWith()));
    private final Once<List<CaseFile>> matches = new Once<>(this::alike);
    private String[] takes = {};
    private String reason;

    /** The number of the other case, or null while none is chosen. */
    public String getWith() {
        return Text.clean(request.getParameter("with"));
    }

    public MergingPeople.Pair getPair() {
        return pair.get();
    }

    public String getMoves() {
        return moveWords.of(getPair().moves());
    }

    public List<CaseFile> getMatches() {
        return matches.get();
    }

    private List<CaseFile> alike() {
        CaseFile file = openedCase.getFile();
        return possibleMatches.find(file.getPerson().getDisplayName(), null).open().stream().filter(other -> !other.getPerson().equals(file.getPerson())).toList();
    }

    /** What may be taken over: only where the two records differ. */
    public List<Choice> getDiffers() {
        return getPair().differs().stream().map(part -> new Choice(part.name(), texts.code("merge-part", Words.codeOf(part)))).toList();
    }

    public void ask() {
        answer.to(() -> merging.ask(openedCase.getId(), new MergingPeople.Wish(getWith(), chosen(), reason)), () -> "/records/requests?done=merge-asked");
    }

    private Set<Part> chosen() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(takes).map(Part::valueOf).forEach(parts::add);
        return parts;
    }

    public String[] getTakes() {
        return takes;
    }

    public void setTakes(String[] takes) {
        this.takes = takes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
