package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.OpenedCase;
import org.homeward.judgement.HearingThePerson;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.ReadingJudgements;
import org.homeward.judgement.RecordedChange;
import org.homeward.judgement.Section;
import org.homeward.judgement.Sign;
import org.homeward.judgement.SignList;
import org.homeward.judgement.SignReview;
import org.homeward.judgement.Summary;
import org.homeward.judgement.SummaryItem;
import org.homeward.shared.Words;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Conflict;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** The judgement that a page's address names with {@code ?id=…}. Not there when it is of another case than {@code ?case=…}, or not for this user. */
@Named
@RequestScoped
public class AddressedJudgement {

    @Inject
    private AddressedThing addressed;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingJudgements reading;
    @Inject
    private HearingThePerson hearing;
    @Inject
    private PageTexts page;

    private final Once<JudgementView> view = new Once<>(this::read);
    private final Once<List<SignList>> signs = new Once<>(() -> reading.signs(getView()));
    private final Once<List<UserAccount>> answering = new Once<>(() -> hearing.whoMayAnswer(getView()));
    private final Once<Boolean> mine = new Once<>(() -> hearing.mayAnswer(getView()));
    private final Once<List<RecordedChange>> changes = new Once<>(() -> reading.changes(getView()));

    /** As it is in the database now. */
    JudgementView read() {
        return openedCase.own(reading.one(getId()));
    }

    /** Who saved something of it last, and when. */
    Optional<Conflict.Change> saved(JudgementView read) {
        return Optional.ofNullable(read.judgement().getSavedBy()).map(by -> new Conflict.Change(by.getDisplayName(), read.judgement().getSavedAt()));
    }

    public JudgementView getView() {
        return view.get();
    }

    /** Who may answer the person today, when they wait for an answer. */
    public List<UserAccount> getAnswering() {
        return answering.get();
    }

    /** Whether this user may. */
    public boolean isMineToAnswer() {
        return mine.get();
    }

    public List<RecordedChange> getChanges() {
        return changes.get();
    }

    /** What lies before whoever writes it, section by section of signs. */
    List<SignList> signs(JudgementView read) {
        return read == getView() ? signs.get() : reading.signs(read);
    }

    public String name(Sign sign) {
        return sign.name(page.words());
    }

    public String name(SignReview review) {
        return review.name(page.words());
    }

    public String say(RecordedChange change) {
        return change.say(page.words());
    }

    public List<SummaryItem> getItems() {
        return List.of(SummaryItem.values());
    }

    public List<Section> getSections() {
        return Section.WRITTEN;
    }

    public boolean isComplete(Section section) {
        return getView().narrative().isComplete(section) && (!section.isOfSigns() || signs.get().stream().anyMatch(list -> list.section() == section && list.isComplete()));
    }

    /** The page that writes that section. */
    public String path(Section section) {
        return path(section.isOfSigns() ? "review" : "write") + "&section=" + code(section);
    }

    /** The page that writes the first section that is not complete. */
    String next() {
        return path(Section.WRITTEN.stream().filter(section -> !isComplete(section)).findFirst().orElse(Section.BASIS));
    }

    public boolean isSummedUp() {
        Summary summary = getView().judgement().getSummary();
        return summary != null && summary.isComplete();
    }

    /** How a constant stands in addresses, ids and message keys. */
    public String code(Enum<?> constant) {
        return Words.codeOf(constant);
    }

    public UUID getId() {
        return addressed.id();
    }

    /** The address of a page about it. */
    String path(String name) {
        return "/judgement/" + name + "?case=" + openedCase.getId() + "&id=" + getId();
    }
}
