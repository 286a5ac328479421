package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Something that happened or was recorded, and that a supervisor must look at by a date. It says nothing about who the
 * person is.
 *
 * <p>A worker raises it with what was seen or heard, or a published rule opens it over recorded facts; then it reads
 * «opened by a rule, not yet judged». Its clock starts with the recording. More evidence comes to the same flag, for and
 * against, each piece with its source and how certain it is; strengths are looked for and the person's own view is asked.
 * A supervisor looks, and decides: keep it open with a plan or a watch and a day to look again, find out more, or close
 * it. Closing takes two people. Whoever sees it differently says so, and that is kept and printed. After three or six
 * months it needs something new or it ends. Nothing of it is ever deleted, and no machine decides anything about it.
 */
@jakarta.persistence.Entity
@Table(name = "flag")
public class Flag extends FlagContents implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(nullable = false)
    @Holds(C0) private String indicator;

    @Embedded
    @Holds(C0) private Opening opening;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C2) private Severity severity;

    /** Whether it is about something done to a young person, in those words. */
    @Column(nullable = false)
    @Holds(C2) private boolean exploitation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private FlagState state = FlagState.WAITING;

    @Embedded
    @Holds(C0) private FlagClock clock;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by")
    @Holds(C0) private UserAccount takenBy;

    /** Who agreed that it is a flag, where one alone cannot raise it; else null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreed_by")
    @Holds(C0) private UserAccount agreedBy;

    @Column(name = "agreed_at")
    @Holds(C0) private Instant agreedAt;

    @Column(name = "closed_at")
    @Holds(C0) private Instant closedAt;

    protected Flag() {
    }

    /** A flag that a person raises, or with null a rule. */
    Flag(CaseFile file, Indicator indicator, AgeGroup group, Severity severity, UserAccount by, String rationale, Instant now, Ladder ladder) {
        super(Ids.next());
        this.file = file;
        this.indicator = indicator.code();
        this.opening = new Opening(indicator, group, by, rationale, now);
        this.exploitation = indicator.isExploitation(group);
        this.severity = severity;
        boolean ownTime = severity == indicator.severity() && indicator.decideIn() != null;
        this.clock = new FlagClock(ladder.of(severity), ownTime ? indicator.decideIn() : ladder.of(severity).decision(), now);
        if (isTogether()) {
            awaitAgreement(clock.getDueAt());
        }
    }

    @Override
    void add(FlagEvidence piece) {
        super.add(piece);
        clock.evidence(piece.getRecordedAt());
    }

    /** A supervisor begins to look at it. */
    void take(UserAccount supervisor, Instant now) {
        takenBy = supervisor;
        clock.look(now);
    }

    private void awaitAgreement(Instant until) {
        state = FlagState.AWAITING_AGREEMENT;
        clock.waitFor(DueFor.SECOND_OPINION, until);
    }

    /** The other of the two agrees that it is a flag; its decision is due when it was from the beginning. */
    void agreed(UserAccount other, Instant now) {
        agreedBy = other;
        agreedAt = now;
        state = FlagState.WAITING;
        clock.look(now);
        clock.waitFor(DueFor.DECISION, clock.getDecisionDueAt());
    }

    /** Takes a decision in that needs nobody else's agreement. */
    void decide(FlagDecision decision, Instant dueNext, Ladder ladder, Instant now) {
        add(decision);
        clock.look(now);
        takeEffect(decision, dueNext, ladder, now);
    }

    private void takeEffect(FlagDecision decision, Instant dueNext, Ladder ladder, Instant now) {
        if (decision.getOutcome().closes()) {
            close(now);
        } else if (decision.getOutcome().upholds()) {
            severity = decision.getSeverity();
            state = FlagState.UPHELD;
            clock.waitFor(DueFor.REVIEW, dueNext);
            clock.renew(ladder.of(severity).renew(), now);
        } else {
            severity = decision.getSeverity();
            state = FlagState.NEEDS_MORE;
            clock.waitFor(DueFor.DECISION, dueNext);
        }
    }

    /** Nobody in particular looks at it any more. */
    void release() {
        takenBy = null;
    }

    /** Takes in what one person would decide; a second has until then to agree. */
    void propose(FlagDecision decision, Instant until, Instant now) {
        add(decision);
        clock.look(now);
        state = FlagState.AWAITING_SECOND;
        takenBy = null;
        clock.waitFor(DueFor.SECOND_OPINION, until);
    }

    /** The second person agrees with the decision that waits. */
    void confirm(UserAccount second, Instant dueNext, Ladder ladder, Instant now) {
        lastDecision().confirmedBy(second, now);
        takeEffect(lastDecision(), dueNext, ladder, now);
    }

    /** The second person sees it differently: the flag is to be decided anew. */
    void sendBack(Dissent why, Instant decideUntil) {
        lastDecision().sentBack(why.getRecordedAt());
        add(why);
        if (isTogether() && agreedAt == null) {
            awaitAgreement(decideUntil);
        } else {
            state = FlagState.WAITING;
            clock.waitFor(DueFor.DECISION, decideUntil);
        }
    }

    private void close(Instant now) {
        state = FlagState.CLOSED;
        closedAt = now;
        clock.stop();
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    /** The page that shows it. */
    String path() {
        return "/flags/flag?case=" + caseId() + "&id=" + getId();
    }

    public boolean isByRule() {
        return opening.isByRule();
    }

    /** Whether it says of a young person what they mean to do: then the child-protection lead and a supervisor raise and decide it together. */
    public boolean isTogether() {
        return exploitation && indicator.startsWith("IN-");
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isInError() {
        return !isOpen() && lastDecision().getOutcome() == Outcome.ENTERED_IN_ERROR;
    }

    /** Whether that person cannot be the second who agrees with what waits. */
    public boolean cannotBeSecond(UserAccount person) {
        return (state == FlagState.AWAITING_AGREEMENT ? FourEyes.refusesAgreement(this, person) : FourEyes.refusesSecond(this, person)).isPresent();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getIndicator() {
        return indicator;
    }

    public Opening getOpening() {
        return opening;
    }

    public Severity getSeverity() {
        return severity;
    }

    public boolean isExploitation() {
        return exploitation;
    }

    public FlagState getState() {
        return state;
    }

    public FlagClock getClock() {
        return clock;
    }

    public UserAccount getTakenBy() {
        return takenBy;
    }

    public UserAccount getAgreedBy() {
        return agreedBy;
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
