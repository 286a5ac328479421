package org.homeward.sharing;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.access.WayIn;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;
import org.homeward.shared.RefusedException;

/**
 * That a case is to change hands.
 *
 * <p>Its worker, or the supervisor, offers it to one colleague for some days, says what they have gone through together
 * and what else is to be known. The colleague sees the overview through a way in and takes it over, or declines and says
 * why. Until then the case stays where it is: the offer can be taken back, ends by itself after its days, and means
 * nothing any more once somebody gave the case to another worker.
 */
@jakarta.persistence.Entity
@Table(name = "handover")
public class Handover extends Admission {

    /** Where it stands. */
    public enum State { OFFERED, ACCEPTED, DECLINED, TAKEN_BACK, OVERTAKEN, LAPSED }

    /** Who had the case; null when nobody had. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "giver_id")
    @Holds(C0) private UserAccount giver;

    /** Codes of {@code handover-point}, with commas between them. */
    @Column(name = "gone_through", nullable = false)
    @Holds(C0) private String goneThrough;

    /** Null while nobody answered; lapsed is what the clock makes of that. */
    @Enumerated(EnumType.STRING)
    @Holds(C0) private State outcome;

    /** Why it was declined. */
    @Holds(C2) private String answer;

    protected Handover() {
    }

    Handover(CaseFile file, WayIn way, List<String> goneThrough) {
        super(file, way);
        this.giver = file.getWorker();
        this.goneThrough = String.join(",", goneThrough);
    }

    /** What is over stays as it was. */
    void end(State as, String words, UserAccount by, Instant now) {
        if (getState(now) != State.OFFERED) {
            throw new RefusedException("sharing.handover.over");
        }
        outcome = as;
        answer = words;
        getWay().end(by, now);
    }

    public State getState(Instant now) {
        return outcome != null ? outcome : getWay().isOver(now) ? State.LAPSED : State.OFFERED;
    }

    /** Whether it was offered to this person. */
    public boolean isFor(UUID user) {
        return getWay().getUser().getId().equals(user);
    }

    public UserAccount getGiver() {
        return giver;
    }

    public List<String> getGoneThrough() {
        return goneThrough.isEmpty() ? List.of() : List.of(goneThrough.split(","));
    }

    public String getAnswer() {
        return answer;
    }
}
