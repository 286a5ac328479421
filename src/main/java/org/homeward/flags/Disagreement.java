package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * What the person says against a flag or its decision.
 *
 * <p>Whoever hears it writes it down in the person's own words. Within 30 days somebody answers who had no part in the
 * flag: who neither raised nor judged it, does not work on the case and did not write this down. The words and the answer
 * stay beside the flag and are printed with it.
 */
@jakarta.persistence.Entity
@Table(name = "flag_disagreement")
public class Disagreement extends FlagPart {

    @Embedded
    @Holds(C0) private Objection objection;

    protected Disagreement() {
    }

    Disagreement(Flag flag, Objection objection, UserAccount by, Instant now) {
        super(flag, by, now);
        this.objection = objection;
    }

    /** Whether that user had no part in any of it. */
    boolean isIndependent(UserAccount user) {
        Flag flag = getFlag();
        Stream<UserAccount> judged = flag.getDecisions().stream().flatMap(decision -> Stream.of(decision.getRecordedBy(), decision.getConfirmedBy()));
        Stream<UserAccount> others = Stream.of(getRecordedBy(), flag.getOpening().getBy(), flag.getFile().getWorker(), flag.getFile().getClinician());
        return Stream.concat(judged, others).filter(Objects::nonNull).noneMatch(involved -> involved.getId().equals(user.getId()));
    }

    public boolean isAnswered() {
        return objection.isAnswered();
    }

    public Objection getObjection() {
        return objection;
    }
}
