package org.homeward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.DecidingAFlag;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagState;
import org.homeward.flags.Ladder;
import org.homeward.flags.Outcome;
import org.homeward.flags.ReadingFlags;
import org.homeward.flags.Severity;
import org.homeward.review.Reviewing;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Deciding one flag and going on to the next. What is missing (strengths, the person's own view) can be told here in the same breath. */
@Named
@RequestScoped
@Allowed(Permission.DECIDE_FLAG)
public class DecidePage {

    @Inject
    private DecidingAFlag deciding;
    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private Reviewing reviewing;
    @Inject
    private Ladder ladder;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;
    @Inject
    private AddressedThing addressed;

    private final DecisionForm form = new DecisionForm();
    private Flag flag;
    private final Once<List<Flag>> others = new Once<>(() -> readingFlags.ofCase(getFlag().caseId()).stream().filter(f -> f.isOpen() && !f.equals(flag)).toList());

    @PostConstruct
    void begin() {
        form.setVersion(getFlag().getVersion());
        if (isOpen()) {
            form.setNextReview(clock.today().plusDays(ladder.of(flag.getSeverity()).review().toDays()));
        }
    }

    /** The flag of the address; read again, because the fragments of the page read it on their own. */
    private Flag getFlag() {
        if (flag == null) {
            flag = readingFlags.open(addressed.id());
        }
        return flag;
    }

    public boolean isOpen() {
        return getFlag().isOpen();
    }

    public boolean isAwaitingSecond() {
        return getFlag().getState() == FlagState.AWAITING_SECOND;
    }

    public boolean isAwaitingAgreement() {
        return getFlag().getState() == FlagState.AWAITING_AGREEMENT;
    }

    /** Whether I decided or raised it myself, or have the same role, so that somebody else has to agree. */
    public boolean isMine() {
        return getFlag().cannotBeSecond(currentUser.account());
    }

    public boolean isTogether() {
        return getFlag().isTogether();
    }

    public boolean isChild() {
        return AgeGroup.of(getFlag().getFile(), clock.today()).isChild();
    }

    public boolean isStrengthsMissing() {
        return getFlag().getStrengths().isEmpty();
    }

    public boolean isOwnViewMissing() {
        return getFlag().getOwnViews().isEmpty();
    }

    /** While the two have not agreed that it is a flag, it can only be closed. */
    public List<Outcome> getOutcomes() {
        return Arrays.stream(Outcome.values()).filter(outcome -> outcome.closes() || !isAwaitingAgreement()).toList();
    }

    public List<Severity> getSeverities() {
        return Arrays.asList(Severity.values());
    }

    /** The other open flags of the case, into which this one may go. */
    public List<Flag> getOthers() {
        return others.get();
    }

    public void decide() {
        answer.to(() -> deciding.decide(addressed.id(), form.told()), () -> "/flags/flag?case=" + flag.caseId() + "&id=" + addressed.id() + "&done=flag-decided");
    }

    public void decideAndNext() {
        answer.to(() -> deciding.decide(addressed.id(), form.told()), this::next);
    }

    public void agreeToRaise() {
        answer.to(() -> deciding.agree(addressed.id(), form.getVersion()), () -> "/review/decide?case=" + flag.caseId() + "&id=" + addressed.id() + "&done=flag-agreed");
    }

    public void agree() {
        answer.to(() -> deciding.confirm(addressed.id(), form.getVersion(), true, null), this::next);
    }

    public void sendBack() {
        answer.to(() -> deciding.confirm(addressed.id(), form.getVersion(), false, form.getSecondWords()), this::next);
    }

    private String next() {
        return reviewing.next(addressed.id()).map(f -> "/review/decide?case=" + f.caseId() + "&id=" + f.getId() + "&done=flag-decided")
                .orElse("/review/queue?done=flag-decided");
    }

    public DecisionForm getForm() {
        return form;
    }
}
